package org.hudna.io;

/** Words as a POSIX shell reads them. */
public final class ShellWord {
  private ShellWord() {}

  /** The word, in single quotes if a shell would read it otherwise. */
  public static String of(String word) {
    if (word.matches("[A-Za-z0-9_@%+=:,./-]+")) {
      return word;
    }
    return "'" + word.replace("'", "'\\''") + "'";
  }
}
