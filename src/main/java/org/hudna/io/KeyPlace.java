package org.hudna.io;

import java.util.List;
import org.hudna.scenario.Parameter;

/**
 * A place of a scenario that a path names.
 *
 * @param path as people write it, {@code agreement.persuasion.durationDays}
 * @param keys from the root to the place; an index of a list is a key of digits
 * @param shape what may stand there
 * @param removable whether it may be absent
 * @param declared the declaration of the key, or of the map or list that it is in
 */
record KeyPlace(
    String path, List<String> keys, Shape shape, boolean removable, Parameter declared) {

  KeyPlace {
    keys = List.copyOf(keys);
  }

  /** The place as a JSON pointer. */
  String pointer() {
    String pointer = Pointers.ROOT;
    for (String key : keys) {
      pointer = Pointers.child(pointer, key);
    }
    return pointer;
  }

  /**
   * Sees that a place is none of some others, inside none and around none.
   *
   * @throws IllegalArgumentException if it is; the message names both
   */
  void requireApart(List<KeyPlace> others) {
    for (KeyPlace other : others) {
      if (within(other) || other.within(this)) {
        throw new IllegalArgumentException(
            path
                + (path.equals(other.path)
                    ? " is varied twice"
                    : " and " + other.path + " lie in each other"));
      }
    }
  }

  /** Whether one place is the other or lies inside it. */
  boolean within(KeyPlace other) {
    return keys.size() >= other.keys.size()
        && keys.subList(0, other.keys.size()).equals(other.keys);
  }
}
