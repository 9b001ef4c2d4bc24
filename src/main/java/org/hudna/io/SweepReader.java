package org.hudna.io;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hudna.experiment.design.Design;
import org.hudna.experiment.design.Design.Kind;
import org.hudna.experiment.design.Factor;

/** Reads what a sweep is asked to vary. */
public final class SweepReader {
  /** The most points of a sweep. */
  public static final int MOST_POINTS = 100_000;

  private final ScenarioReader reader = new ScenarioReader();
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
    readFactors(vary, false, false);
    try {
      return points().sweep(Design.grid(factors), null);
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
    readFactors(vary, true, false);
    return points().sweep(Design.samples(kind, factors, points, seed), null);
  }

  private void readFactors(List<String> vary, boolean samples, boolean single) {
    KeyFinder keys = new KeyFinder(base);
    for (String text : vary) {
      try {
        readFactor(text, keys, samples, single);
      } catch (IllegalArgumentException e) {
        faults.addAll(e.getMessage().lines().toList());
      }
    }
    throwIfFaulty();
  }

  private void readFactor(String text, KeyFinder keys, boolean samples, boolean single) {
    int equals = text.indexOf('=');
    if (equals <= 0 || equals == text.length() - 1) {
      throw new IllegalArgumentException("expected KEY=VALUES, found '" + text + "'");
    }
    KeyPlace place = keys.find(text.substring(0, equals).strip());
    place.requireApart(places);
    if (place.path().equals("posterior") && base.posterior() != null) {
      throw new IllegalArgumentException("posterior: cannot be varied where runs draw from it");
    }
    places.add(place);
    FactorText values = new FactorText(place, samples);
    String written = text.substring(equals + 1);
    boolean one = single && place.shape() instanceof Shape.Text;
    factors.add(one ? values.one(written) : values.read(written));
  }

  /**
   * The scenario with one value for each of some keys.
   *
   * @param set {@code KEY=VALUE} each
   * @throws FaultySweepException with all faults
   */
  public ResolvedScenario changed(List<String> set) {
    readFactors(set, false, true);
    for (Factor factor : factors) {
      if (factor.levels().size() > 1) {
        faults.add(factor.key() + ": expected one value, found " + factor.levels().size());
      }
    }
    throwIfFaulty();
    List<String> values = factors.stream().map(factor -> factor.levels().get(0)).toList();
    try {
      return points().changedTo(values);
    } catch (FaultyInputException e) {
      throw new FaultySweepException(List.of(SweepPoints.said(e)));
    }
  }

  private SweepPoints points() {
    return new SweepPoints(reader, base, places);
  }

  private void throwIfFaulty() {
    if (!faults.isEmpty()) {
      throw new FaultySweepException(faults);
    }
  }
}
