package org.hudna.chart;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes the paths of an SVG shorter: lines relative to where they start, in tenths, with no more
 * signs than needed. Paths with curves stay as they are.
 */
final class SvgPath {
  private static final Pattern PATH = Pattern.compile(" d='([ML0-9.,Z-]+)'");
  private static final Pattern STEP = Pattern.compile("([ML])(-?[0-9.]+),(-?[0-9.]+)|Z");

  private final StringBuilder text = new StringBuilder();
  private long x;
  private long y;
  private long startX;
  private long startY;
  private boolean lines;

  private SvgPath() {}

  /** The same element with shorter paths. */
  static String shortened(String svg) {
    return PATH.matcher(svg).replaceAll(path -> " d='" + new SvgPath().of(path.group(1)) + "'");
  }

  private String of(String path) {
    Matcher step = STEP.matcher(path);
    while (step.find()) {
      if (step.group(1) == null) {
        text.append('z');
        to(startX, startY);
      } else {
        long nextX = tenths(step.group(2));
        long nextY = tenths(step.group(3));
        if (step.group(1).equals("M")) {
          move(nextX, nextY);
        } else {
          line(nextX, nextY);
        }
      }
    }
    return text.toString();
  }

  private void move(long nextX, long nextY) {
    text.append('M');
    number(nextX, true);
    number(nextY, false);
    startX = nextX;
    startY = nextY;
    to(nextX, nextY);
  }

  private void line(long nextX, long nextY) {
    if (nextX == x && nextY == y) {
      return;
    }
    if (!lines) {
      text.append('l');
    }
    number(nextX - x, !lines);
    number(nextY - y, false);
    to(nextX, nextY);
    lines = true;
  }

  private void to(long nextX, long nextY) {
    x = nextX;
    y = nextY;
    lines = false;
  }

  /** A number of tenths; a minus sign parts it from the one before as well as a space does. */
  private void number(long tenths, boolean first) {
    if (!first && tenths >= 0) {
      text.append(' ');
    }
    if (tenths < 0) {
      text.append('-');
    }
    long size = Math.abs(tenths);
    if (size >= 10 || size % 10 == 0) {
      text.append(size / 10);
    }
    if (size % 10 != 0) {
      text.append('.').append(size % 10);
    }
  }

  private static long tenths(String number) {
    return Math.round(10 * Double.parseDouble(number));
  }
}
