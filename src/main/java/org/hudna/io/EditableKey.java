package org.hudna.io;

import java.util.List;

/**
 * A single value of a scenario as people edit it.
 *
 * @param path {@code agreement.persuasion.durationDays}; items of lists are counted from 0
 * @param description what it means, in one sentence
 * @param unit of a number; "" where it has none
 * @param allowed what may stand there, with its range
 * @param words the words that may stand there; empty where it is not a choice
 * @param value as YAML in one line; "" when it is absent
 * @param open whether a distribution stands there, from which each run draws
 * @param origin file and line that wrote it, or the source of its default
 * @param standard the default as YAML; "" when there is none
 * @param removable whether it may be absent
 */
public record EditableKey(
    String path,
    String description,
    String unit,
    String allowed,
    List<String> words,
    String value,
    boolean open,
    String origin,
    String standard,
    boolean removable) {

  /** Copies the list. */
  public EditableKey {
    words = List.copyOf(words);
  }

  /** The path of the map or list that holds it; "" for the whole scenario. */
  public String section() {
    return path.contains(".") ? path.substring(0, path.lastIndexOf('.')) : "";
  }

  /** The last key of its path. */
  public String name() {
    return path.substring(path.lastIndexOf('.') + 1);
  }
}
