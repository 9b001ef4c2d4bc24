package org.hudna.experiment.design;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The points of a sweep. They are made when asked for, and each depends on the design and its own
 * number alone.
 */
public final class Design {
  private final String kind;
  private final List<Factor> factors;
  private final int size;
  private final Sampler sampler;

  /** How points fill the space of the factors. */
  public enum Kind {
    /** Every combination of all values; those of the last factor change fastest. */
    GRID,
    /** Latin hypercube: one point in each of as many equal strata of every factor. */
    LHS,
    /** The Sobol sequence from its origin on. */
    SOBOL;

    /** The spelling in files and on the command line. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private Design(String kind, List<Factor> factors, int size, Sampler sampler) {
    this.kind = kind;
    this.factors = List.copyOf(factors);
    this.size = size;
    this.sampler = sampler;
  }

  /**
   * The grid of all levels.
   *
   * @throws IllegalArgumentException if a factor has no levels or there are too many points
   */
  public static Design grid(List<Factor> factors) {
    long size = 1;
    for (Factor factor : factors) {
      if (factor.levels().isEmpty()) {
        throw new IllegalArgumentException(
            "expected values of " + factor.key() + ", found a range");
      }
      size = Math.min(Integer.MAX_VALUE, size * factor.levels().size());
    }
    if (size == Integer.MAX_VALUE) {
      throw new IllegalArgumentException("expected fewer points than " + Integer.MAX_VALUE);
    }
    return new Design(Kind.GRID.key(), factors, (int) size, null);
  }

  /**
   * Samples of the ranges and levels.
   *
   * @param kind not a grid
   * @param points at least 1
   * @param seed of a Latin hypercube; a Sobol sequence has no chance in it
   */
  public static Design samples(Kind kind, List<Factor> factors, int points, long seed) {
    List<String> keys = factors.stream().map(Factor::key).toList();
    return new Design(
        kind.key(),
        factors,
        points,
        switch (kind) {
          case GRID -> throw new IllegalArgumentException("a grid is no sample");
          case LHS -> Shares.latinHypercube(keys, points, seed);
          case SOBOL -> Shares.sobol(keys.size());
        });
  }

  /**
   * Points that somebody else places.
   *
   * @param kind how files call it
   * @param sampler of as many dimensions as there are factors
   */
  public static Design placed(String kind, List<Factor> factors, int points, Sampler sampler) {
    return new Design(kind, factors, points, sampler);
  }

  /** How it fills the space, as files call it: the key of a {@link Kind} or another word. */
  public String kind() {
    return kind;
  }

  /** What it varies, in the order in which that was asked for. */
  public List<Factor> factors() {
    return factors;
  }

  /** Number of points. */
  public int size() {
    return size;
  }

  /**
   * A value for each factor.
   *
   * @param point counted from 0
   */
  public List<String> point(int point) {
    if (sampler == null) {
      return combination(point);
    }
    double[] shares = sampler.at(point);
    return IntStream.range(0, shares.length).mapToObj(f -> factors.get(f).at(shares[f])).toList();
  }

  private List<String> combination(int point) {
    String[] values = new String[factors.size()];
    int rest = point;
    for (int f = factors.size() - 1; f >= 0; f--) {
      List<String> levels = factors.get(f).levels();
      values[f] = levels.get(rest % levels.size());
      rest /= levels.size();
    }
    return List.of(values);
  }
}
