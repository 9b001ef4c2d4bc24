package org.hudna.study.sensitivity;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.hudna.model.random.Keys;

/**
 * Trajectories through the unit cube in which each step moves one key by half of its range (Morris
 * 1991, Technometrics 33: 161-174). A trajectory starts at a random level of each key and moves
 * every key once, in a random order, p/2 of p levels up or down, whichever is possible; so all
 * levels are equally likely.
 *
 * <p>The levels are the middles of p equally probable parts, not the ends of the range as in the
 * paper: each stands for as much of a key's distribution as any other, and distributions without
 * ends need not be cut.
 *
 * @param names names of the keys; the levels of a key depend on its name, not on the other keys
 * @param trajectories at least 1
 * @param levels p: an even number from 2 on
 */
public record MorrisSample(List<String> names, int trajectories, int levels, long seed)
    implements SensitivitySample {
  /** How far a step goes, as a share of the range. */
  static final double STEP = 0.5;

  /** Copies the list and checks the numbers. */
  public MorrisSample {
    names = List.copyOf(names);
    if (trajectories < 1 || levels < 2 || levels % 2 != 0) {
      throw new IllegalArgumentException(
          "expected trajectories from 1 on and an even number of levels, found %d and %d"
              .formatted(trajectories, levels));
    }
  }

  @Override
  public Method method() {
    return Method.MORRIS;
  }

  @Override
  public long points() {
    return (long) trajectories * length();
  }

  /** Points of a trajectory: its start, and one for each key. */
  int length() {
    return names.size() + 1;
  }

  @Override
  public double[] at(int point) {
    int trajectory = point / length();
    int[] order = order(trajectory);
    double[] shares = new double[order.length];
    for (int key : order) {
      shares[key] = (start(key, trajectory) + 0.5) / levels;
    }
    for (int moved = 0; moved < point % length(); moved++) {
      shares[order[moved]] += direction(order[moved], trajectory) * STEP;
    }
    return shares;
  }

  /** The keys in the order in which a trajectory moves them. */
  int[] order(int trajectory) {
    return IntStream.range(0, names.size())
        .boxed()
        .sorted(Comparator.comparingLong((Integer key) -> chance("order:", key, trajectory)))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** 1 where a trajectory moves a key up, -1 where it moves it down. */
  int direction(int key, int trajectory) {
    return start(key, trajectory) < levels / 2 ? 1 : -1;
  }

  private int start(int key, int trajectory) {
    return (int) Long.remainderUnsigned(chance("level:", key, trajectory), levels);
  }

  private long chance(String what, int key, int trajectory) {
    return Keys.mix(Keys.mix(Keys.of("morris:" + what + names.get(key)), seed), trajectory);
  }

  @Override
  public List<MorrisIndex> indices(double[][] values) {
    return new ElementaryEffects(this, values).indices();
  }
}
