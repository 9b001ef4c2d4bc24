package org.hudna.study.sensitivity;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.hudna.model.random.Keys;

/**
 * The design of Saltelli et al. (2010, Comput. Phys. Commun. 181: 259-270): two matrices A and B of
 * n rows, and for each of d keys the matrix A with that key's column from B. The points go row by
 * row: that of A, those with one key from B, that of B; n(d + 2) in all.
 *
 * <p>A and B are the two halves of a Sobol sequence in 2d dimensions. Its numbers are shifted by
 * random bits, dimension by dimension, which keeps their evenness and leaves no number 0.
 */
public final class SaltelliSample implements SensitivitySample {
  /** Most keys: the sequence has at most 1000 dimensions. */
  public static final int MOST_KEYS = 500;

  private static final int BITS = 52;
  private static final double UNIT = 0x1.0p-52;

  private final int keys;
  private final double[][] rows;

  /**
   * A design of so many rows.
   *
   * @param names names of the keys, at most {@value #MOST_KEYS}
   * @param rows n, at least 1; best a power of two
   * @param seed of the shift
   */
  public SaltelliSample(List<String> names, int rows, long seed) {
    if (names.isEmpty() || names.size() > MOST_KEYS || rows < 1) {
      throw new IllegalArgumentException(
          "expected 1 to %d keys and rows from 1 on, found %d and %d"
              .formatted(MOST_KEYS, names.size(), rows));
    }
    this.keys = names.size();
    long[] shifts =
        IntStream.range(0, 2 * keys)
            .mapToLong(d -> shift((d < keys ? "a:" : "b:") + names.get(d % keys), seed))
            .toArray();
    SobolSequenceGenerator sequence = new SobolSequenceGenerator(2 * keys);
    this.rows = new double[rows][];
    for (int row = 0; row < rows; row++) {
      this.rows[row] = shifted(sequence.nextVector(), shifts);
    }
  }

  private static long shift(String name, long seed) {
    return Keys.mix(Keys.of("saltelli:" + name), seed) >>> (Long.SIZE - BITS);
  }

  private static double[] shifted(double[] shares, long[] shifts) {
    for (int d = 0; d < shares.length; d++) {
      shares[d] = (((long) (shares[d] / UNIT) ^ shifts[d]) + 0.5) * UNIT;
    }
    return shares;
  }

  @Override
  public Method method() {
    return Method.SOBOL;
  }

  @Override
  public long points() {
    return (long) rows() * (keys + 2);
  }

  /** Number of rows. */
  public int rows() {
    return rows.length;
  }

  int keys() {
    return keys;
  }

  /** The point of A of a row. */
  int inA(int row) {
    return row * (keys + 2);
  }

  /** The point of A of a row with one key from B. */
  int mixed(int row, int key) {
    return inA(row) + 1 + key;
  }

  /** The point of B of a row. */
  int inB(int row) {
    return inA(row) + 1 + keys;
  }

  @Override
  public double[] at(int point) {
    double[] both = rows[point / (keys + 2)];
    int place = point % (keys + 2);
    double[] shares = new double[keys];
    for (int key = 0; key < keys; key++) {
      boolean fromB = place == keys + 1 || place == key + 1;
      shares[key] = both[fromB ? keys + key : key];
    }
    return shares;
  }

  @Override
  public List<SobolIndex> indices(double[][] values) {
    return new VarianceIndices(this, values).indices();
  }
}
