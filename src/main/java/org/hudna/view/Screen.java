package org.hudna.view;

import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;

/** Where the windows stand: the map on the left, console and chart on the right. */
record Screen(Rectangle bounds) {
  private static final int RIGHT = 430;
  private static final int WIDEST = 1600;
  private static final int HIGHEST = 1000;
  private static final double CONSOLE_SHARE = 0.56;

  /** The usable part of the screen. */
  static Screen current() {
    Rectangle whole = GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
    return new Screen(
        new Rectangle(
            whole.x, whole.y, Math.min(WIDEST, whole.width), Math.min(HIGHEST, whole.height)));
  }

  Rectangle map() {
    return new Rectangle(bounds.x, bounds.y, bounds.width - RIGHT, bounds.height);
  }

  Rectangle console() {
    int height = (int) (bounds.height * CONSOLE_SHARE);
    return new Rectangle(bounds.x + bounds.width - RIGHT, bounds.y, RIGHT, height);
  }

  Rectangle chart() {
    Rectangle above = console();
    int top = above.y + above.height;
    return new Rectangle(above.x, top, RIGHT, bounds.y + bounds.height - top);
  }
}
