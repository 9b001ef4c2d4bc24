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
  /** Width of the sheet, in pixels. */
  static final int SHEET = 272;

  private static final int LEAST_MAP = 480;

  static MapLayout of(Rectangle area, Set<Layer> layers) {
    if (!layers.contains(Layer.LEGEND) || area.width < LEAST_MAP + SHEET) {
      return new MapLayout(area, null);
    }
    Rectangle map = new Rectangle(area.x, area.y, area.width - SHEET, area.height);
    return new MapLayout(map, new Rectangle(map.x + map.width, area.y, SHEET, area.height));
  }
}
