package org.hudna.io;

import com.fasterxml.jackson.core.JsonPointer;

/** Paths of values as JSON pointers, {@code /agreement/truce/start}. */
final class Pointers {
  static final String ROOT = "";

  private Pointers() {}

  static String child(String parent, String key) {
    return parent + "/" + key.replace("~", "~0").replace("/", "~1");
  }

  static String child(String parent, int index) {
    return parent + "/" + index;
  }

  static String parent(String pointer) {
    return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
  }

  /** The last key in quotes, or which item of a list it is. */
  static String title(String pointer) {
    String name = name(pointer);
    return name.matches("\\d+")
        ? "item " + (Integer.parseInt(name) + 1) + " of " + title(parent(pointer))
        : "'" + name + "'";
  }

  /** The last key or index. */
  static String name(String pointer) {
    return pointer.isEmpty()
        ? "the file"
        : JsonPointer.compile(pointer).last().getMatchingProperty();
  }

  /** The path as people write it, {@code agreement.truce.start}. */
  static String dotted(String pointer) {
    return pointer.isEmpty()
        ? "the file"
        : pointer
            .substring(1)
            .replaceAll("/(\\d+)(?=/|$)", "[$1]")
            .replace("/", ".")
            .replace("~1", "/")
            .replace("~0", "~");
  }
}
