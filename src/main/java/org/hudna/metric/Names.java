package org.hudna.metric;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers for names, in the order in which they come. */
final class Names {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> names = new ArrayList<>();

  Names(Iterable<String> first) {
    first.forEach(this::number);
  }

  /** The number of a name; a new name gets the next one. Null has the number of the empty name. */
  int number(String name) {
    String key = name == null ? "" : name;
    Integer number = numbers.get(key);
    if (number == null) {
      number = names.size();
      numbers.put(key, number);
      names.add(key);
    }
    return number;
  }

  /** The number of a name, or -1 if it has none. */
  int find(String name) {
    return name == null ? -1 : numbers.getOrDefault(name, -1);
  }

  List<String> list() {
    return List.copyOf(names);
  }

  int size() {
    return names.size();
  }
}
