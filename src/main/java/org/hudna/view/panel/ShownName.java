package org.hudna.view.panel;

/** Names in legends and tables, where room is short. */
final class ShownName {
  private static final int LONGEST = 24;

  private ShownName() {}

  /** The name, or the id in words where the name is long or there is none. */
  static String of(String name, String id) {
    return name == null || name.isBlank() || name.length() > LONGEST ? Names.words(id) : name;
  }
}
