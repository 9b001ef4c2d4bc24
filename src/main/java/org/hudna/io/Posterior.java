package org.hudna.io;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.hudna.model.random.Keys;

/**
 * Particles of a calibration: joint values of some keys of a scenario, with weights. A run draws
 * one of them by its weight. Which one depends on the run seed alone, so scenarios share it.
 */
public final class Posterior {
  /** What commands say that draw from a posterior. */
  static final String OPTION = " --posterior";

  private static final long KEY = Keys.of("posterior");
  private static final double UNIT = 0x1.0p-53;

  private final Path file;
  private final String hash;
  private final double[] weights;
  private final List<Column> columns;

  /**
   * Particles in the order of their file.
   *
   * @param weights of 0 or more, with a positive sum
   */
  Posterior(Path file, String hash, double[] weights, List<Column> columns) {
    this.file = file;
    this.hash = hash;
    this.weights = weights.clone();
    this.columns = List.copyOf(columns);
  }

  /** A key and its value in each particle. */
  record Column(KeyPlace place, double[] values) {}

  /** The file of the particles. */
  public Path file() {
    return file;
  }

  /** SHA-256 of the file, in hexadecimal. */
  public String hash() {
    return hash;
  }

  /** Number of particles, those of weight 0 included. */
  public int particles() {
    return weights.length;
  }

  /** Paths of the keys, in the order of the file. */
  public List<String> keys() {
    return columns.stream().map(column -> column.place().path()).toList();
  }

  /** The particle of a run, counted from 0: the draw is independent of that of any other number. */
  int particle(long runSeed) {
    double uniform = ((Keys.mix(KEY, runSeed) >>> 11) + 0.5) * UNIT;
    return reaching(uniform, IntStream.range(0, weights.length).toArray());
  }

  /**
   * Puts the values of a run's particle into a tree.
   *
   * @param settled pointers of places that stay as they are, with all that is in them
   */
  void place(JsonNode tree, long runSeed, Set<String> settled) {
    int particle = particle(runSeed);
    columns.forEach(column -> put(tree, column.place(), column.values()[particle], settled));
  }

  /** Puts the weighted median of each key into a tree. */
  void placeMedians(JsonNode tree, Set<String> settled) {
    columns.forEach(column -> put(tree, column.place(), median(column.values()), settled));
  }

  /** The lower weighted median: the least value with half of the weight at or below it. */
  private double median(double[] values) {
    Comparator<Integer> rising = Comparator.comparingDouble(particle -> values[particle]);
    int[] order =
        IntStream.range(0, values.length).boxed().sorted(rising).mapToInt(i -> i).toArray();
    return values[reaching(0.5, order)];
  }

  /** The first particle in an order at which the weights reach a share of their sum, in (0, 1). */
  private int reaching(double share, int[] order) {
    double wanted = share * Arrays.stream(order).mapToDouble(particle -> weights[particle]).sum();
    double sum = 0;
    int last = order[0];
    for (int particle : order) {
      sum += weights[particle];
      last = weights[particle] > 0 ? particle : last;
      if (sum >= wanted && weights[particle] > 0) {
        return particle;
      }
    }
    return last;
  }

  /** Puts a value in its place; a section that the scenario does not have stays away. */
  private static void put(JsonNode tree, KeyPlace place, double value, Set<String> settled) {
    String pointer = place.pointer();
    if (settled.stream().anyMatch(other -> touches(pointer, other))) {
      return;
    }
    JsonNode around = tree.at(Pointers.parent(pointer));
    String name = place.keys().get(place.keys().size() - 1);
    JsonNode node = node(place.shape(), value);
    if (around instanceof ObjectNode map) {
      map.set(name, node);
    } else if (around instanceof ArrayNode list && list.has(Integer.parseInt(name))) {
      list.set(Integer.parseInt(name), node);
    }
  }

  private static JsonNode node(Shape shape, double value) {
    return shape instanceof Shape.Whole
        ? JsonNodeFactory.instance.numberNode((int) value)
        : JsonNodeFactory.instance.numberNode(value);
  }

  private static boolean touches(String pointer, String other) {
    return pointer.equals(other)
        || pointer.startsWith(other + "/")
        || other.startsWith(pointer + "/");
  }
}
