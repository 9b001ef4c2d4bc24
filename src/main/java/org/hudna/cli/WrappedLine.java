package org.hudna.cli;

import java.util.ArrayList;
import java.util.List;

/** Breaks a line of words. */
final class WrappedLine {
  private WrappedLine() {}

  /** Lines of at most {@code width} characters; a longer word has a line of its own. */
  static List<String> of(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      if (line.length() > 0 && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
