package org.hudna.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** What can be drawn onto a bitmap or into an SVG. */
@FunctionalInterface
interface Drawing {
  /** Draws into an area, in logical pixels. */
  void draw(Graphics2D g2, Rectangle2D area);
}
