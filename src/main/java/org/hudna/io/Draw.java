package org.hudna.io;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.hudna.model.random.Keys;

/**
 * One open number of a scenario. Its value depends on the run seed and on its path alone.
 *
 * @param around path of the map that holds it
 */
record Draw(JsonPointer around, String name, long key, Law law) {
  private static final double UNIT = 0x1.0p-53;

  static Draw at(String pointer, Law law) {
    JsonPointer around = JsonPointer.compile(Pointers.parent(pointer));
    return new Draw(around, Pointers.name(pointer), Keys.of("parameter:" + pointer), law);
  }

  /** The path of the number as a JSON pointer. */
  String pointer() {
    return Pointers.child(around.toString(), name);
  }

  /** The luck of a run: a number in (0, 1). */
  double uniform(long runSeed) {
    return ((Keys.mix(key, runSeed) >>> 11) + 0.5) * UNIT;
  }

  /** Replaces the distribution in a tree by the value at a probability in (0, 1). */
  void place(JsonNode tree, double probability) {
    ((ObjectNode) tree.at(around)).put(name, law.quantile().applyAsDouble(probability));
  }
}
