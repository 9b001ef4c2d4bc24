package org.hudna.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Where results go when nobody says: a new folder each time, never an earlier one. */
final class DefaultFolder {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'");

  private DefaultFolder() {}

  /** {@code results/NAME-UTC-TIME}, with a number behind it if that exists. */
  static Path of(List<Path> inputs, Clock clock) {
    String time = TIME.format(clock.instant().atZone(ZoneOffset.UTC));
    String name = name(inputs.get(0)) + "-" + time;
    Path folder = Path.of("results", name);
    for (int i = 2; Files.exists(folder); i++) {
      folder = Path.of("results", name + "-" + i);
    }
    return folder;
  }

  private static String name(Path input) {
    Path last = input.toAbsolutePath().normalize().getFileName();
    return last == null ? "batch" : last.toString().replaceFirst("\\.(yaml|yml|json)$", "");
  }
}
