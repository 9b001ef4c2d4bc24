package org.hudna.io;

import java.nio.file.Path;
import java.util.Comparator;

/**
 * One fault of an input file.
 *
 * @param line counted from 1; 0 when the file as a whole is at fault
 * @param column counted from 1; 0 when only the line is known
 * @param expected what would be right, or null
 * @param found what stands there, or null
 * @param suggestion what was probably meant, or null
 */
public record Diagnostic(
    DiagnosticCode code,
    Path file,
    int line,
    int column,
    String message,
    String expected,
    String found,
    String suggestion) {

  /** By file, then from its top to its end. */
  public static final Comparator<Diagnostic> ORDER =
      Comparator.comparing((Diagnostic d) -> d.file().toString())
          .thenComparingInt(Diagnostic::line)
          .thenComparingInt(Diagnostic::column)
          .thenComparing(Diagnostic::code)
          .thenComparing(Diagnostic::message);

  /** A fault of which nothing more can be said than its message. */
  public static Diagnostic of(DiagnosticCode code, Origin at, String message) {
    return new Diagnostic(code, at.file(), at.line(), at.column(), message, null, null, null);
  }

  /** The same with what was expected and found. */
  public Diagnostic expecting(String wanted, String instead) {
    return new Diagnostic(code, file, line, column, message, wanted, instead, suggestion);
  }

  /** The same with what was probably meant; nothing changes for null. */
  public Diagnostic suggesting(String meant) {
    return new Diagnostic(code, file, line, column, message, expected, found, meant);
  }

  /** {@code FILE:LINE:COLUMN} as far as it is known. */
  public String place() {
    return file + (line > 0 ? ":" + line : "") + (line > 0 && column > 0 ? ":" + column : "");
  }

  /** The fault in one line. */
  public String summary() {
    return place() + ": " + said();
  }

  /** The fault without its place. */
  String said() {
    StringBuilder text = new StringBuilder(message);
    if (expected != null) {
      text.append(" (expected ").append(expected);
      text.append(found == null ? ")" : ", found " + found + ")");
    }
    return text.toString();
  }
}
