package org.hudna.io;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hudna.experiment.design.Design;
import org.hudna.scenario.ScenarioFamily;

/** Makes and checks the scenarios of the points of a sweep. */
final class SweepPoints {
  private static final int MOST_FAULTS = 10;

  private final ScenarioReader reader;
  private final ResolvedScenario base;
  private final List<KeyPlace> places;

  /**
   * A maker of points.
   *
   * @param places of the keys that are varied, in their order
   */
  SweepPoints(ScenarioReader reader, ResolvedScenario base, List<KeyPlace> places) {
    this.reader = reader;
    this.base = base;
    this.places = List.copyOf(places);
  }

  /**
   * All points of a design, each checked.
   *
   * @param aim null for a plain sweep
   * @throws FaultySweepException with the first faulty points
   */
  Sweep sweep(Design design, SensitivityAim aim) {
    requireFew(design.size());
    NumberPoint.Shared numbers = NumberPoint.of(base, design, places);
    List<ScenarioFamily> points = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    int faulty = 0;
    for (int p = 0; p < design.size(); p++) {
      try {
        ResolvedScenario changed = changedTo(design.point(p));
        points.add(numbers == null ? SweepPoint.of(Sweep.id(p), changed, base) : numbers.point(p));
      } catch (FaultyInputException e) {
        if (++faulty <= MOST_FAULTS) {
          faults.add(fault(p, design.point(p), e));
        }
      }
    }
    if (faulty > MOST_FAULTS) {
      faults.add("and " + (faulty - MOST_FAULTS) + " more of " + design.size() + " points");
    }
    if (!faults.isEmpty()) {
      throw new FaultySweepException(faults);
    }
    return new Sweep(base, design, points, aim);
  }

  /**
   * All points of a design whose values are known to be right.
   *
   * @param numbers how they are made
   */
  Sweep checked(Design design, NumberPoint.Shared numbers, SensitivityAim aim) {
    requireFew(design.size());
    return new Sweep(
        base, design, IntStream.range(0, design.size()).mapToObj(numbers::point).toList(), aim);
  }

  static void requireFew(long points) {
    if (points > SweepReader.MOST_POINTS) {
      throw new FaultySweepException(
          List.of("expected at most " + SweepReader.MOST_POINTS + " points, found " + points));
    }
  }

  /**
   * The scenario with a value for each key.
   *
   * @throws FaultyInputException with all faults, also if a value has no effect
   */
  ResolvedScenario changedTo(List<String> values) {
    Origin at = Origin.of(base.file());
    KeyChange change = new KeyChange(base.treeView(), at);
    for (int f = 0; f < values.size(); f++) {
      change.set(places.get(f), values.get(f));
    }
    ResolvedScenario changed = reader.read(base.file(), change.tree());
    Set<String> settled = new HashSet<>();
    for (int f = 0; f < values.size(); f++) {
      if (!values.get(f).equals(KeyValue.BASE)) {
        requireEffect(changed, places.get(f), KeyValue.node(places.get(f), values.get(f)), at);
        settled.add(places.get(f).pointer());
      }
    }
    return changed.with(changed.numbers().settling(settled).with(base.posterior()));
  }

  /** A mechanism that is switched off sets keys whatever else is said of them. */
  static void requireEffect(ResolvedScenario changed, KeyPlace place, JsonNode wanted, Origin at) {
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

  /** The faults in one line. */
  static String said(FaultyInputException e) {
    return e.diagnostics().stream()
        .map(fault -> fault.line() > 0 ? fault.summary() : fault.said())
        .collect(Collectors.joining("; "));
  }
}
