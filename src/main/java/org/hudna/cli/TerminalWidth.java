package org.hudna.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/** How wide tables may be. */
final class TerminalWidth {
  private static final int UNKNOWN = 80;
  private static final int PATIENCE_SECONDS = 2;

  private TerminalWidth() {}

  /**
   * Columns of the terminal: as it says itself, else as {@code COLUMNS} does, else 80; no limit
   * when output is piped.
   */
  static int columns() {
    return System.console() == null
        ? Integer.MAX_VALUE
        : columns(terminal(), System.getenv("COLUMNS"));
  }

  /**
   * The width from what is known.
   *
   * @param size rows and columns as {@code stty size} writes them; anything else if unknown
   * @param variable the number of columns; anything else, or null, if unknown
   */
  static int columns(String size, String variable) {
    String columns = size.strip().matches("\\d+ \\d+") ? size.strip().split(" ")[1] : "";
    return number(columns, number(variable, UNKNOWN));
  }

  private static int number(String text, int otherwise) {
    return text != null && text.matches("[1-9][0-9]{1,4}") ? Integer.parseInt(text) : otherwise;
  }

  private static String terminal() {
    try {
      Process stty =
          new ProcessBuilder("stty", "size")
              .redirectInput(new File("/dev/tty"))
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (!stty.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        stty.destroy();
        return "";
      }
      return new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    } catch (IOException e) {
      return "";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "";
    }
  }
}
