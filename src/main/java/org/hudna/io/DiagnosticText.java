package org.hudna.io;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/**
 * Faults as people read them: the place, the line itself with a mark under it, what was expected.
 */
public final class DiagnosticText {
  private static final int WIDEST = 140;
  private static final int MOST = 100;
  private static final Pattern WORD =
      Pattern.compile("\"[^\"]*\"|'[^']*'|(:(?! |$)|[^\\s,:;\\[\\]{}])+");

  private DiagnosticText() {}

  /** The first hundred faults, an empty line between two, and how many more there are. */
  public static String of(List<Diagnostic> faults) {
    String text =
        faults.stream().limit(MOST).map(DiagnosticText::of).collect(Collectors.joining("\n"));
    int more = faults.size() - MOST;
    return more > 0 ? text + "\nand " + more + " more faults like these\n" : text;
  }

  /** One fault; every line ends in a line feed. */
  public static String of(Diagnostic fault) {
    StringBuilder text = new StringBuilder();
    text.append(
        "%s: error %s: %s%n".formatted(fault.place(), fault.code().code(), fault.message()));
    excerpt(fault, text);
    line(text, "expected: ", fault.expected());
    line(text, "found: ", fault.found());
    if (fault.suggestion() != null) {
      text.append("   did you mean '%s'?%n".formatted(fault.suggestion()));
    }
    return text.toString().replace("\r\n", "\n");
  }

  private static void line(StringBuilder text, String label, String value) {
    if (value != null) {
      text.append("   ").append(label).append(value).append('\n');
    }
  }

  private static void excerpt(Diagnostic fault, StringBuilder text) {
    String source = fault.line() > 0 ? lineOf(fault.file(), fault.line()) : null;
    if (source == null || source.isBlank()) {
      return;
    }
    int column = Math.max(1, fault.column());
    int cut = column > WIDEST - 40 ? column - 40 : 0;
    String shown = source.substring(Math.min(cut, source.length()));
    shown = shown.length() > WIDEST ? shown.substring(0, WIDEST) : shown;
    text.append(String.format(Locale.ROOT, "%5d | %s%n", fault.line(), shown));
    if (fault.column() > 0) {
      text.append("      | ").append(" ".repeat(column - cut - 1));
      text.append("^".repeat(width(shown, column - cut - 1))).append('\n');
    }
  }

  private static int width(String line, int from) {
    Matcher word = WORD.matcher(line);
    return word.region(Math.min(from, line.length()), line.length()).lookingAt()
        ? word.end() - word.start()
        : 1;
  }

  /** A line of a text, compressed or not; null where it cannot be read. */
  private static String lineOf(Path file, int line) {
    try (InputStream bytes = Files.newInputStream(file);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(text(file, bytes), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .skip(line - 1L)
          .findFirst()
          .map(found -> found.replaceAll("\\p{Cntrl}", " "))
          .orElse(null);
    } catch (IOException | UncheckedIOException e) {
      return null;
    }
  }

  private static InputStream text(Path file, InputStream bytes) throws IOException {
    return file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
  }
}
