package org.hudna.chart;

/** Names of scenarios where room is scarce. */
final class ShortNames {
  private static final String MORE = "…";

  private ShortNames() {}

  /** The id of a scenario; without what it has in common with the one that it extends if long. */
  static String of(ScenarioNotes notes, Pen pen, double width) {
    String name = notes.id();
    if (notes.extendsId() != null && name.startsWith(notes.extendsId() + "-")) {
      name = MORE + name.substring(notes.extendsId().length());
    }
    if (pen.width(name) <= width) {
      return name;
    }
    int end = name.length();
    while (end > 1 && pen.width(name.substring(0, end) + MORE) > width) {
      end--;
    }
    return name.substring(0, end) + MORE;
  }
}
