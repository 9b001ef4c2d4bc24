package org.hudna.view;

import java.awt.image.BufferedImage;
import java.util.HashSet;
import java.util.Set;

/** The colours that occur in a picture, as opaque RGB. */
final class Pixels {
  private Pixels() {}

  static Set<Integer> of(BufferedImage picture) {
    Set<Integer> colours = new HashSet<>();
    for (int x = 0; x < picture.getWidth(); x++) {
      for (int y = 0; y < picture.getHeight(); y++) {
        colours.add(picture.getRGB(x, y));
      }
    }
    return colours;
  }
}
