package org.hudna.chart;

/** Names of scenarios where room is scarce. */
final class ShortNames {
  private static final String MORE = "…";

  private ShortNames() {}

  /** The id of a scenario, short in the present font of a pen. */
  static String of(ScenarioNotes notes, Pen pen, double width) {
    return of(notes.id(), notes.extendsId(), pen, width);
  }

  /** A path of keys, without its first keys where it is long. */
  static String ofPath(String path, Pen pen, double width) {
    String name = path;
    while (pen.width(name) > width && name.indexOf('.', 1) > 0) {
      name = MORE + name.substring(name.indexOf('.', 1) + 1);
    }
    return name;
  }

  /** An id without what it has in common with the one that it extends, and cut if still long. */
  static String of(String id, String extended, Pen pen, double width) {
    String name = id;
    if (extended != null && name.startsWith(extended + "-")) {
      name = MORE + name.substring(extended.length());
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
