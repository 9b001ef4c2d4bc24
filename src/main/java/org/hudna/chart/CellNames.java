package org.hudna.chart;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Numbers the different texts of a column in the order in which they first stand there. */
final class CellNames {
  private int[] slots = new int[64];
  private final List<byte[]> known = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private int last = -1;

  /** The number of a text, counted from 0. */
  int index(byte[] bytes, int from, int to) {
    if (last >= 0 && same(known.get(last), bytes, from, to)) {
      return last;
    }
    int slot = slot(bytes, from, to);
    if (slots[slot] == 0) {
      add(slot, Arrays.copyOfRange(bytes, from, to));
      return last;
    }
    last = slots[slot] - 1;
    return last;
  }

  /** The text of a number. */
  String name(int index) {
    return names.get(index);
  }

  private void add(int slot, byte[] name) {
    known.add(name);
    names.add(new String(name, StandardCharsets.UTF_8));
    last = known.size() - 1;
    slots[slot] = known.size();
    if (2 * known.size() > slots.length) {
      slots = new int[2 * slots.length];
      for (int i = 0; i < known.size(); i++) {
        byte[] each = known.get(i);
        slots[slot(each, 0, each.length)] = i + 1;
      }
    }
  }

  /** Where a text is, or would be put. */
  private int slot(byte[] bytes, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + bytes[i];
    }
    int slot = (hash ^ hash >>> 15) & slots.length - 1;
    while (slots[slot] != 0 && !same(known.get(slots[slot] - 1), bytes, from, to)) {
      slot = slot + 1 & slots.length - 1;
    }
    return slot;
  }

  private static boolean same(byte[] name, byte[] bytes, int from, int to) {
    return Arrays.equals(name, 0, name.length, bytes, from, to);
  }
}
