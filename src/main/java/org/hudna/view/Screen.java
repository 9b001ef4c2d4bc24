package org.hudna.view;

import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;

/** Where the window stands. */
final class Screen {
  private static final int WIDEST = 1800;
  private static final int HIGHEST = 1150;

  private Screen() {}

  /** The middle of the usable part of the screen. */
  static Rectangle usable() {
    Rectangle whole = GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
    int width = Math.min(WIDEST, whole.width);
    int height = Math.min(HIGHEST, whole.height);
    return new Rectangle(
        whole.x + (whole.width - width) / 2, whole.y + (whole.height - height) / 2, width, height);
  }
}
