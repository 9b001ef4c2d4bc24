package org.hudna.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a file of particles: {@code particle}, {@code weight}, then a column for each key, named by
 * its path in the scenario. All faults are told at once.
 */
final class PosteriorReader {
  /** Name of the particle. */
  static final String PARTICLE = "particle";

  /** Its weight; weights need not sum to 1. */
  static final String WEIGHT = "weight";

  private final Path file;
  private final ResolvedScenario scenario;
  private final KeyFinder keys;
  private final Faults faults = new Faults();

  private PosteriorReader(Path file, ResolvedScenario scenario) {
    this.file = file;
    this.scenario = scenario;
    this.keys = new KeyFinder(scenario);
  }

  /**
   * The particles of a file for a scenario.
   *
   * @throws FaultyInputException with all faults
   */
  static Posterior read(Path file, ResolvedScenario scenario) {
    return new PosteriorReader(file, scenario).read();
  }

  private Posterior read() {
    String hash = hash();
    List<CsvRow> rows = CsvTable.read(file, PARTICLE, WEIGHT);
    if (rows.isEmpty()) {
      faults.add(
          DiagnosticCode.BAD_TABLE, Origin.written(file, 1, 1), "no particle", "a row", "none");
      faults.throwIfAny();
    }
    double[] weights = weights(rows);
    List<Posterior.Column> columns = new ArrayList<>();
    places(rows.get(0)).forEach((name, place) -> columns.add(column(name, place, rows)));
    faults.throwIfAny();
    return new Posterior(file, hash, weights, columns);
  }

  private String hash() {
    TextFile.require(file);
    try {
      return Sha256.of(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private double[] weights(List<CsvRow> rows) {
    double[] weights = new double[rows.size()];
    Map<String, Integer> lines = new HashMap<>();
    for (int i = 0; i < weights.length; i++) {
      CellReader cells = new CellReader(rows.get(i), faults);
      weights[i] = cells.number(WEIGHT, 0, Double.POSITIVE_INFINITY);
      Integer before = lines.putIfAbsent(cells.filled(PARTICLE), rows.get(i).line());
      if (before != null) {
        String name = cells.text(PARTICLE);
        String message = "particle '" + name + "' stands in line " + before + " too";
        cells.fault(DiagnosticCode.DUPLICATE_ID, PARTICLE, message, "another name", name);
      }
    }
    double sum = java.util.Arrays.stream(weights).sum();
    if (sum == 0 || Double.isInfinite(sum)) {
      String expected = "weights with a sum above 0 that is finite";
      new CellReader(rows.get(0), faults)
          .fault(
              DiagnosticCode.BAD_CELL,
              WEIGHT,
              "the weights give no chances",
              expected,
              "a sum of " + Wording.number(sum));
    }
    return weights;
  }

  /** The places that the header names, by column; faults for the others. */
  private Map<String, KeyPlace> places(CsvRow first) {
    CellReader header = new CellReader(new CsvRow(file, 1, first.cells()), faults);
    Map<String, KeyPlace> places = new java.util.LinkedHashMap<>();
    for (String column : first.cells().keySet()) {
      if (!column.equals(PARTICLE) && !column.equals(WEIGHT)) {
        place(header, column, places);
      }
    }
    if (places.isEmpty() && faults.isEmpty()) {
      header.fault(
          DiagnosticCode.BAD_TABLE, WEIGHT, "no keys", "a column for each key, by path", "none");
    }
    return places;
  }

  private void place(CellReader header, String column, Map<String, KeyPlace> places) {
    try {
      KeyPlace place = keys.find(column);
      if (!number(place)) {
        String expected = "the path of a number of the scenario";
        header.fault(DiagnosticCode.WRONG_TYPE, column, "no number", expected, column);
      } else if (places.values().stream().anyMatch(other -> other.path().equals(place.path()))) {
        String message = "two columns for " + place.path();
        header.fault(DiagnosticCode.DUPLICATE_KEY, column, message, "one", column);
      } else {
        places.put(column, place);
      }
    } catch (IllegalArgumentException e) {
      faults.add(
          Diagnostic.of(
              DiagnosticCode.UNKNOWN_KEY,
              header.origin(column),
              "scenario " + scenario.id() + ": " + e.getMessage()));
    }
  }

  /** Whether a place holds a number; one of the numbers of a distribution does not count. */
  private boolean number(KeyPlace place) {
    boolean inside = scenario.treeView().at(Pointers.parent(place.pointer())).has("dist");
    return !inside
        && (place.shape() instanceof Shape.Decimal || place.shape() instanceof Shape.Whole);
  }

  private Posterior.Column column(String name, KeyPlace place, List<CsvRow> rows) {
    double[] values = new double[rows.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = value(new CellReader(rows.get(i), faults), name, place.shape());
    }
    return new Posterior.Column(place, values);
  }

  private static double value(CellReader cells, String column, Shape shape) {
    try {
      double value = Double.parseDouble(cells.text(column));
      boolean fits =
          shape instanceof Shape.Decimal decimal
              ? value >= decimal.min() && value <= decimal.max()
              : shape instanceof Shape.Whole whole
                  && value >= whole.min()
                  && value <= whole.max()
                  && value == Math.rint(value);
      if (fits && Double.isFinite(value)) {
        return value;
      }
      cells.fault(
          DiagnosticCode.OUT_OF_RANGE,
          column,
          "'" + column + "' is out of range",
          expected(shape),
          cells.text(column));
    } catch (NumberFormatException e) {
      cells.fault(
          DiagnosticCode.BAD_CELL,
          column,
          "'" + column + "' is not a number",
          expected(shape),
          "'" + cells.text(column) + "'");
    }
    return Double.NaN;
  }

  private static String expected(Shape shape) {
    return shape instanceof Shape.Decimal decimal
        ? "a number" + Wording.range(decimal.min(), decimal.max(), decimal.unit())
        : Wording.of(shape);
  }
}
