package org.hudna.io;

import java.nio.file.Path;

/**
 * Where a value of a scenario was written, or the source of the default that stands for it.
 *
 * @param file null for a default
 * @param line of the value, counted from 1
 * @param column of the value, counted from 1
 * @param keyLine of the key before it
 * @param keyColumn of the key before it
 * @param source row of SOURCES.md, or "assumption"; null for a written value
 */
public record Origin(Path file, int line, int column, int keyLine, int keyColumn, String source) {

  /** A value that somebody wrote. */
  public static Origin written(Path file, int line, int column) {
    return new Origin(file, line, column, line, column, null);
  }

  /** A file as a whole. */
  public static Origin of(Path file) {
    return written(file, 0, 0);
  }

  /** A value that nobody wrote. */
  public static Origin byDefault(String source) {
    return new Origin(null, 0, 0, 0, 0, source);
  }

  /** Whether nobody wrote the value. */
  public boolean isDefault() {
    return file == null;
  }

  /** The key's place instead of the value's. */
  public Origin key() {
    return new Origin(file, keyLine, keyColumn, keyLine, keyColumn, source);
  }

  Origin withKey(int atLine, int atColumn) {
    return new Origin(file, line, column, atLine, atColumn, source);
  }

  @Override
  public String toString() {
    return isDefault() ? "default: " + source : file.getFileName() + ":" + line;
  }
}
