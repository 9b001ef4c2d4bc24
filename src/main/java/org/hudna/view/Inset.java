package org.hudna.view;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;

/**
 * A crowded square of the map that is drawn again, larger, where the map is empty.
 *
 * @param name of the governorate with its largest place
 * @param source the crowded square, in map units
 * @param target where it is drawn again
 */
record Inset(String name, Rectangle2D source, Rectangle2D target) {

  /** From map units to pixels within the inset. */
  AffineTransform enlarged(AffineTransform screen) {
    AffineTransform transform = new AffineTransform(screen);
    transform.translate(target.getX(), target.getY());
    double factor = target.getWidth() / source.getWidth();
    transform.scale(factor, factor);
    transform.translate(-source.getX(), -source.getY());
    return transform;
  }
}
