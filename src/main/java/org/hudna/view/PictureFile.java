package org.hudna.view;

import java.awt.image.RenderedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javax.imageio.ImageIO;

/** A picture as a PNG file, which appears whole or not at all. */
final class PictureFile {
  private PictureFile() {}

  /**
   * Writes a picture; folders are made where they lack.
   *
   * @throws IOException if the file cannot be written
   */
  static void write(RenderedImage picture, Path file) throws IOException {
    Path target = file.toAbsolutePath();
    Path folder = target.getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Path temporary = target.resolveSibling("." + target.getFileName() + ".part");
    try {
      try (var out = Files.newOutputStream(temporary)) {
        ImageIO.write(picture, "png", out);
      }
      Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }
}
