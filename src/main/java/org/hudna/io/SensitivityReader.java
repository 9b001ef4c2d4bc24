package org.hudna.io;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hudna.experiment.design.Design;
import org.hudna.experiment.design.Factor;
import org.hudna.metric.Metric;
import org.hudna.study.sensitivity.SensitivitySample;

/**
 * Reads what a sensitivity analysis is asked to vary. What is varied as a range or distribution is
 * laid over the scenario as a distribution and checked there, once, as every open number is.
 */
public final class SensitivityReader {
  /** The word for all open numbers of the scenario. */
  public static final String ALL = "all";

  private final ScenarioReader reader = new ScenarioReader();
  private final ResolvedScenario base;
  private final KeyFinder keys;
  private final List<VariedKey> varied = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();

  /**
   * Reads the scenario.
   *
   * @throws FaultyInputException with all its faults
   */
  public SensitivityReader(Path file) {
    this.base = reader.read(file);
    this.keys = new KeyFinder(base);
  }

  /** How many open numbers the scenario has. */
  public int openNumbers() {
    return base.numbers().draws().size();
  }

  /**
   * The points of an analysis.
   *
   * @param vary {@code KEY} for the distributions of an open number or of all below a section,
   *     {@code KEY=VALUES} for a range, a list or a distribution, {@code all} for all open numbers
   *     that are not named
   * @param method the sample for keys of some names
   * @throws FaultySweepException with all faults
   */
  public Sweep read(
      List<String> vary, List<Metric> metrics, Function<List<String>, SensitivitySample> method) {
    vary.stream().filter(text -> !text.strip().equals(ALL)).forEach(this::add);
    if (vary.stream().anyMatch(text -> text.strip().equals(ALL))) {
      addAll();
    }
    throwIfFaulty();
    LaidLaws laid = laid();
    List<Factor> factors = varied.stream().map(key -> key.factor(laid)).toList();
    SensitivitySample sample = method.apply(factors.stream().map(Factor::key).toList());
    SweepPoints.requireFew(sample.points());
    Design design = Design.placed(sample.method().key(), factors, (int) sample.points(), sample);
    return sweep(design, new SensitivityAim(sample, metrics));
  }

  private Sweep sweep(Design design, SensitivityAim aim) {
    List<KeyPlace> places = varied.stream().map(VariedKey::place).toList();
    SweepPoints points = new SweepPoints(reader, base, places);
    NumberPoint.Shared numbers = NumberPoint.of(base, design, places);
    boolean checked = numbers != null && varied.stream().allMatch(VariedKey::isLaw);
    return checked ? points.checked(design, numbers, aim) : points.sweep(design, aim);
  }

  private LaidLaws laid() {
    try {
      return LaidLaws.over(base, varied, reader);
    } catch (FaultyInputException e) {
      throw new FaultySweepException(List.of(SweepPoints.said(e)));
    }
  }

  private void add(String text) {
    try {
      int equals = text.indexOf('=');
      if (equals < 0) {
        addOpen(keys.find(text.strip()));
      } else if (equals == 0 || text.substring(equals + 1).isBlank()) {
        throw new IllegalArgumentException("expected KEY or KEY=VALUES, found '" + text + "'");
      } else {
        KeyPlace place = keys.find(text.substring(0, equals).strip());
        add(VariedKey.of(place, text.substring(equals + 1).strip()));
      }
    } catch (IllegalArgumentException e) {
      faults.addAll(e.getMessage().lines().toList());
    }
  }

  private void add(VariedKey key) {
    key.place().requireApart(varied.stream().map(VariedKey::place).toList());
    varied.add(key);
  }

  /** An open number, or all of them below a section. */
  private void addOpen(KeyPlace section) {
    List<KeyPlace> open =
        base.numbers().draws().stream()
            .map(this::place)
            .filter(place -> place.within(section))
            .toList();
    if (open.isEmpty()) {
      JsonNode found = base.treeView().at(section.pointer());
      String is = found.isValueNode() ? "is " + found.asText() : "holds no distribution";
      throw new IllegalArgumentException(
          "%s %s; expected %s=LOW..HIGH or %s={dist: ...}"
              .formatted(section.path(), is, section.path(), section.path()));
    }
    open.forEach(place -> add(VariedKey.open(place)));
  }

  private void addAll() {
    if (base.numbers().draws().isEmpty()) {
      faults.add(
          base.file() + " has no open numbers; name what is varied, as --vary KEY=LOW..HIGH");
    }
    List<KeyPlace> named = varied.stream().map(VariedKey::place).toList();
    base.numbers().draws().stream()
        .map(this::place)
        .filter(place -> named.stream().noneMatch(each -> each.within(place)))
        .forEach(place -> varied.add(VariedKey.open(place)));
  }

  private KeyPlace place(Draw draw) {
    return keys.find(
        draw.pointer().substring(1).replace('/', '.').replace("~1", "/").replace("~0", "~"));
  }

  private void throwIfFaulty() {
    if (!faults.isEmpty()) {
      throw new FaultySweepException(faults);
    }
  }
}
