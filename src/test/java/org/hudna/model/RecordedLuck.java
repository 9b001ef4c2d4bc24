package org.hudna.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.rng.UniformRandomProvider;
import org.hudna.model.random.Decision;
import org.hudna.model.random.Streams;

/** Streams that remember which keys were asked for, and what came of each. */
final class RecordedLuck extends Streams {
  private final Map<Key, Drawn> drawn = new LinkedHashMap<>();

  RecordedLuck(long runSeed) {
    super(runSeed);
  }

  /** The key of a stream. */
  record Key(Decision decision, long agent, long second) {}

  /** What was drawn by a key: how often it was asked for, and the numbers in their order. */
  static final class Drawn {
    private final List<Long> numbers = new ArrayList<>(1);
    private int asked;

    int asked() {
      return asked;
    }

    /** Whether the numbers are the same as far as both were drawn. */
    boolean agrees(Drawn other) {
      int both = Math.min(numbers.size(), other.numbers.size());
      return numbers.subList(0, both).equals(other.numbers.subList(0, both));
    }
  }

  @Override
  public UniformRandomProvider at(Decision decision, long agent, long second) {
    UniformRandomProvider stream = super.at(decision, agent, second);
    Drawn of = drawn.computeIfAbsent(new Key(decision, agent, second), key -> new Drawn());
    of.asked++;
    return () -> {
      long number = stream.nextLong();
      of.numbers.add(number);
      return number;
    };
  }

  Map<Key, Drawn> drawn() {
    return drawn;
  }
}
