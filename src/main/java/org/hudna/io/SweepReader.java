package org.hudna.io;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hudna.experiment.design.Design;
import org.hudna.experiment.design.Design.Kind;
import org.hudna.experiment.design.Factor;
import org.hudna.scenario.ScenarioFamily;

/** Reads what a sweep is asked to vary, and makes and checks every point of it. */
public final class SweepReader {
  /** The most points of a sweep. */
  public static final int MOST_POINTS = 100_000;

  private static final int MOST_FAULTS = 10;

  private final ScenarioReader reader = new ScenarioReader();
  private final Path file;
  private ResolvedScenario base;
  private final List<KeyPlace> places = new ArrayList<>();
  private final List<Factor> factors = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();

  /**
   * Reads the scenario.
   *
   * @throws FaultyInputException with all its faults
   */
  public SweepReader(Path file) {
    this.file = file;
    this.base = reader.read(file);
  }

  /** The scenario. */
  public ResolvedScenario base() {
    return base;
  }

  /** Draws from the posterior that the scenario names; keys that are varied stay as they are. */
  public void drawFromPosterior() {
    base = base.fromPosterior();
  }

  /**
   * The grid of all values.
   *
   * @param vary {@code KEY=VALUES} each
   * @throws FaultySweepException with all faults of keys and values, or else of points
   */
  public Sweep grid(List<String> vary) {
    readFactors(vary, false);
    try {
      return sweep(Design.grid(factors));
    } catch (IllegalArgumentException e) {
      throw new FaultySweepException(List.of(e.getMessage()));
    }
  }

  /**
   * Samples of the ranges and values.
   *
   * @param kind not a grid
   * @throws FaultySweepException with all faults of keys and values, or else of points
   */
  public Sweep samples(List<String> vary, Kind kind, int points, long seed) {
    readFactors(vary, true);
    return sweep(Design.samples(kind, factors, points, seed));
  }

  private void readFactors(List<String> vary, boolean samples) {
    KeyFinder keys = new KeyFinder(base);
    for (String text : vary) {
      try {
        readFactor(text, keys, samples);
      } catch (IllegalArgumentException e) {
        faults.addAll(e.getMessage().lines().toList());
      }
    }
    throwIfFaulty();
  }

  private void readFactor(String text, KeyFinder keys, boolean samples) {
    int equals = text.indexOf('=');
    if (equals <= 0 || equals == text.length() - 1) {
      throw new IllegalArgumentException("expected KEY=VALUES, found '" + text + "'");
    }
    KeyPlace place = keys.find(text.substring(0, equals).strip());
    for (KeyPlace other : places) {
      if (place.within(other) || other.within(place)) {
        throw new IllegalArgumentException(
            place.path()
                + (place.path().equals(other.path())
                    ? " is varied twice"
                    : " and " + other.path() + " lie in each other"));
      }
    }
    if (place.path().equals("posterior") && base.posterior() != null) {
      throw new IllegalArgumentException("posterior: cannot be varied where runs draw from it");
    }
    places.add(place);
    factors.add(new FactorText(place, samples).read(text.substring(equals + 1)));
  }

  private Sweep sweep(Design design) {
    if (design.size() > MOST_POINTS) {
      throw new FaultySweepException(
          List.of("expected at most " + MOST_POINTS + " points, found " + design.size()));
    }
    List<ScenarioFamily> points = new ArrayList<>();
    int faulty = 0;
    for (int p = 0; p < design.size(); p++) {
      try {
        points.add(point(p, design.point(p)));
      } catch (FaultyInputException e) {
        if (++faulty <= MOST_FAULTS) {
          faults.add(fault(p, design.point(p), e));
        }
      }
    }
    if (faulty > MOST_FAULTS) {
      faults.add("and " + (faulty - MOST_FAULTS) + " more of " + design.size() + " points");
    }
    throwIfFaulty();
    return new Sweep(base, design, points);
  }

  /**
   * The scenario with one value for each of some keys.
   *
   * @param set {@code KEY=VALUE} each
   * @throws FaultySweepException with all faults
   */
  public ResolvedScenario changed(List<String> set) {
    readFactors(set, false);
    for (Factor factor : factors) {
      if (factor.levels().size() > 1) {
        faults.add(factor.key() + ": expected one value, found " + factor.levels().size());
      }
    }
    throwIfFaulty();
    List<String> values = factors.stream().map(factor -> factor.levels().get(0)).toList();
    try {
      return changedTo(values);
    } catch (FaultyInputException e) {
      throw new FaultySweepException(List.of(said(e)));
    }
  }

  private SweepPoint point(int number, List<String> values) {
    return SweepPoint.of(Sweep.id(number), changedTo(values), base);
  }

  private ResolvedScenario changedTo(List<String> values) {
    Origin at = Origin.of(file);
    KeyChange change = new KeyChange(base.treeView(), at);
    for (int f = 0; f < values.size(); f++) {
      change.set(places.get(f), values.get(f));
    }
    ResolvedScenario changed = reader.read(file, change.tree());
    Set<String> settled = new HashSet<>();
    for (int f = 0; f < values.size(); f++) {
      requireEffect(changed, places.get(f), values.get(f), at);
      if (!values.get(f).equals(KeyValue.BASE)) {
        settled.add(places.get(f).pointer());
      }
    }
    return changed.with(changed.numbers().settling(settled).with(base.posterior()));
  }

  /** A mechanism that is switched off sets keys whatever else is said of them. */
  private static void requireEffect(
      ResolvedScenario changed, KeyPlace place, String value, Origin at) {
    if (value.equals(KeyValue.BASE)) {
      return;
    }
    JsonNode wanted = KeyValue.node(place, value);
    JsonNode found = changed.treeView().at(place.pointer());
    if (!(wanted.isNull() ? found.isMissingNode() : found.equals(wanted))) {
      throw FaultyInputException.of(
          Diagnostic.of(
              DiagnosticCode.BAD_VALUE,
              at,
              place.path() + " has no effect: a mechanism that is switched off sets it"));
    }
  }

  private String fault(int number, List<String> values, FaultyInputException e) {
    String keys =
        IntStream.range(0, values.size())
            .mapToObj(f -> places.get(f).path() + "=" + values.get(f))
            .collect(Collectors.joining(" "));
    return "point %d (%s): %s".formatted(number + 1, keys, said(e));
  }

  private static String said(FaultyInputException e) {
    return e.diagnostics().stream()
        .map(fault -> fault.line() > 0 ? fault.summary() : fault.said())
        .collect(Collectors.joining("; "));
  }

  private void throwIfFaulty() {
    if (!faults.isEmpty()) {
      throw new FaultySweepException(faults);
    }
  }
}
