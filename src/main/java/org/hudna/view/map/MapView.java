package org.hudna.view.map;

/**
 * Which part of the map is seen.
 *
 * @param zoom 1 shows the whole theatre; from 1 to {@link #MOST_ZOOM}
 * @param x where the middle of the picture lies, as a share of the map's width from the west
 * @param y the same as a share of its height from the north
 */
public record MapView(double zoom, double x, double y) {
  /** The closest look: a street or two in the picture. */
  public static final double MOST_ZOOM = 60;

  /** The whole theatre. */
  public static final MapView WHOLE = new MapView(1, 0.5, 0.5);

  /** Keeps zoom and centre in range. */
  public MapView {
    zoom = clamp(zoom, 1, MOST_ZOOM);
    x = zoom == 1 ? 0.5 : clamp(x, 0, 1);
    y = zoom == 1 ? 0.5 : clamp(y, 0, 1);
  }

  private static double clamp(double value, double least, double most) {
    return Double.isNaN(value) ? least : Math.max(least, Math.min(most, value));
  }
}
