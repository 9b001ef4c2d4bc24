package org.hudna.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes files that belong together: each appears whole under its name, and none before all are
 * written.
 */
public final class CompleteFiles {

  private CompleteFiles() {}

  /**
   * Writes texts in UTF-8, replacing files of the same names; folders are made where they lack.
   *
   * @throws IOException if a text cannot be written; then no file has changed, unless the last
   *     step, renaming, failed
   */
  public static void write(Map<Path, String> texts) throws IOException {
    Map<Path, Path> written = new LinkedHashMap<>();
    try {
      for (Map.Entry<Path, String> entry : texts.entrySet()) {
        Path target = entry.getKey().toAbsolutePath();
        Files.createDirectories(target.getParent());
        Path temporary = target.resolveSibling("." + target.getFileName() + ".part");
        written.put(temporary, target);
        Files.writeString(temporary, entry.getValue());
      }
      for (Map.Entry<Path, Path> entry : written.entrySet()) {
        Files.move(entry.getKey(), entry.getValue(), StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      for (Path temporary : written.keySet()) {
        Files.deleteIfExists(temporary);
      }
    }
  }
}
