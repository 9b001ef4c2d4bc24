package org.hudna.view.map;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * A crowded square of the map that is drawn again, larger, where the map is empty.
 *
 * @param name of the governorate with its largest place
 * @param source the crowded square, in map units
 * @param target where it is drawn again
 */
record Inset(String name, Rectangle2D source, Rectangle2D target) {

  /** The pane in which it is drawn, on a map that is drawn so. */
  Pane pane(Pane map) {
    AffineTransform screen = new AffineTransform(map.screen());
    screen.translate(target.getX(), target.getY());
    double factor = target.getWidth() / source.getWidth();
    screen.scale(factor, factor);
    screen.translate(-source.getX(), -source.getY());
    return new Pane(screen, map.screen().createTransformedShape(target).getBounds(), List.of());
  }
}
