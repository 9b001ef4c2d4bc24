package org.hudna.view.map;

import java.awt.Rectangle;
import java.util.Set;

/**
 * How a picture is divided.
 *
 * @param map what the map fills
 * @param sheet the sheet with clock and legend; null where there is no room for it
 */
record MapLayout(Rectangle map, Rectangle sheet) {
  private static final int LEAST_MAP = 400;

  /**
   * How a sheet and what else is drawn stand beside a map.
   *
   * @param width of the sheet, in pixels
   * @param below the map, what is left free, in pixels
   */
  record Form(int width, int below) {
    /** A sheet beside the map. */
    static final Form USUAL = new Form(272, 0);
  }

  static MapLayout of(Rectangle area, Set<Layer> layers) {
    return of(area, layers, Form.USUAL);
  }

  static MapLayout of(Rectangle area, Set<Layer> layers, Form form) {
    Rectangle map = new Rectangle(area.x, area.y, area.width, area.height - form.below);
    if (!layers.contains(Layer.LEGEND) || area.width < LEAST_MAP + form.width) {
      return new MapLayout(map, null);
    }
    map.width -= form.width;
    return new MapLayout(map, new Rectangle(map.x + map.width, area.y, form.width, area.height));
  }
}
