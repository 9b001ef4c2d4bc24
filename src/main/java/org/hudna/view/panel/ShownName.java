package org.hudna.view.panel;

/** Names in legends, where room is short. */
final class ShownName {
  private static final int LONGEST = 25;
  private static final String MORE = "\u2026";

  private ShownName() {}

  /** The name, or as many of its first words as there is room for and an ellipsis. */
  static String of(String name) {
    if (name.length() <= LONGEST) {
      return name;
    }
    int end = name.lastIndexOf(' ', LONGEST - 1);
    return name.substring(0, end > LONGEST / 2 ? end : LONGEST - 1) + MORE;
  }
}
