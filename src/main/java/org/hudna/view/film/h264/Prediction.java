package org.hudna.view.film.h264;

import java.util.Arrays;
import java.util.List;

/**
 * Predicts a macroblock from what is shown left of it and above it: Rec. ITU-T H.264, clauses 8.3.3
 * (brightness) and 8.3.4 (colour). Pixels count from -128 and stand in rows.
 */
enum Prediction {
  DOWN(0, 2),
  ACROSS(1, 1),
  MEAN(2, 0);

  private final int luma;
  private final int chroma;

  Prediction(int luma, int chroma) {
    this.luma = luma;
    this.chroma = chroma;
  }

  /** A square of a plane: where it begins and how wide it is. */
  record Square(byte[] plane, int stride, int x, int y, int side) {

    /** Where in the plane its first pixel is. */
    int at() {
      return y * stride + x;
    }

    /** What is in it. */
    byte[] pixels() {
      byte[] pixels = new byte[side * side];
      for (int row = 0; row < side; row++) {
        System.arraycopy(plane, at() + row * stride, pixels, row * side, side);
      }
      return pixels;
    }

    /** The same square of another plane. */
    Square of(byte[] other) {
      return new Square(other, stride, x, y, side);
    }
  }

  /** Its number in the file for a plane of brightness. */
  int lumaMode() {
    return luma;
  }

  /** Its number in the file for both planes of colour. */
  int chromaMode() {
    return chroma;
  }

  /**
   * The nearest prediction.
   *
   * @param sources squares to be predicted in the same way
   * @param shown the same squares as they are shown
   */
  static Prediction nearest(List<Square> sources, List<Square> shown) {
    Prediction nearest = MEAN;
    long least = Long.MAX_VALUE;
    for (Prediction one : values()) {
      long distance = one.possible(shown.get(0)) ? one.distance(sources, shown) : Long.MAX_VALUE;
      if (distance < least) {
        least = distance;
        nearest = one;
      }
    }
    return nearest;
  }

  private boolean possible(Square shown) {
    return this == MEAN || (this == DOWN ? shown.y > 0 : shown.x > 0);
  }

  private long distance(List<Square> sources, List<Square> shown) {
    long sum = 0;
    for (int i = 0; i < sources.size(); i++) {
      byte[] wanted = sources.get(i).pixels();
      byte[] predicted = of(shown.get(i));
      for (int j = 0; j < wanted.length; j++) {
        sum += Math.abs(wanted[j] - predicted[j]);
      }
    }
    return sum;
  }

  /** What it predicts for a square, whose sides are 16 of brightness and 8 of colour. */
  byte[] of(Square shown) {
    byte[] pixels = new byte[shown.side * shown.side];
    if (this == MEAN && shown.side == Macroblock.SIDE) {
      int mean = mean(shown, 0, 0, shown.side, shown.x > 0, shown.y > 0);
      Arrays.fill(pixels, (byte) mean);
    } else if (this == MEAN) {
      quarters(shown, pixels);
    } else {
      for (int i = 0; i < pixels.length; i++) {
        int neighbour = this == DOWN ? i % shown.side - shown.stride : row(shown, i) - 1;
        pixels[i] = shown.plane[shown.at() + neighbour];
      }
    }
    return pixels;
  }

  private static int row(Square shown, int pixel) {
    return pixel / shown.side * shown.stride;
  }

  /** Each quarter of a plane of colour has its own mean, the outer ones that of one side. */
  private static void quarters(Square shown, byte[] pixels) {
    int half = shown.side / 2;
    for (int dy = 0; dy < shown.side; dy += half) {
      for (int dx = 0; dx < shown.side; dx += half) {
        boolean left = shown.x > 0 && !(dx > 0 && dy == 0 && shown.y > 0);
        boolean above = shown.y > 0 && !(dx == 0 && dy > 0 && shown.x > 0);
        int mean = mean(shown, dx, dy, half, left, above);
        for (int row = dy; row < dy + half; row++) {
          int from = row * shown.side + dx;
          Arrays.fill(pixels, from, from + half, (byte) mean);
        }
      }
    }
  }

  private static int mean(Square shown, int dx, int dy, int size, boolean left, boolean above) {
    int count = (left ? size : 0) + (above ? size : 0);
    if (count == 0) {
      return 0;
    }
    int sum = count / 2;
    for (int i = 0; i < size; i++) {
      sum += left ? shown.plane[shown.at() + (dy + i) * shown.stride - 1] : 0;
      sum += above ? shown.plane[shown.at() - shown.stride + dx + i] : 0;
    }
    return Math.floorDiv(sum, count);
  }
}
