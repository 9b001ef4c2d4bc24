package org.hudna.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;
import org.hudna.chart.DistrictValues;
import org.hudna.chart.DistrictValues.Differences;
import org.hudna.chart.DistrictValues.Scenario;
import org.hudna.report.DistrictMaps.Panel;
import org.hudna.report.DistrictMaps.Step;
import org.hudna.report.DistrictMaps.Tile;
import org.hudna.report.DistrictMaps.Topic;

/** Makes the maps of one quantity. */
final class TopicMaps {
  private static final int LISTED = 5;

  private final Batch batch;
  private final Outline outline;
  private final DistrictValues values;

  TopicMaps(Batch batch, Outline outline, DistrictValues values) {
    this.batch = batch;
    this.outline = outline;
    this.values = values;
  }

  Topic topic() {
    Differences classes = DistrictValues.differences(allDifferences());
    return new Topic(
        values.lessIsBetter() ? "warm" : "cool",
        values.title(),
        values.unit(),
        legend(),
        batch.designs().stream().flatMap(design -> panel(design).stream()).toList(),
        differenceLegend(classes),
        compared().stream().map(design -> difference(design, classes)).toList());
  }

  private Optional<Scenario> of(Design design) {
    return values.scenarios().stream().filter(each -> each.id().equals(design.id())).findFirst();
  }

  private List<Design> compared() {
    return of(batch.baseline()).isEmpty()
        ? List.of()
        : batch.others().stream()
            .filter(batch::sameDays)
            .filter(design -> of(design).isPresent())
            .toList();
  }

  private List<Double> allDifferences() {
    List<Double> all = new ArrayList<>();
    for (Design design : compared()) {
      outline.districts().forEach(shape -> all.add(difference(design, shape)));
    }
    return all;
  }

  private double difference(Design design, Outline.Shape shape) {
    return of(design).orElseThrow().value(shape.id())
        - of(batch.baseline()).orElseThrow().value(shape.id());
  }

  private Optional<Panel> panel(Design design) {
    return of(design)
        .map(
            scenario ->
                new Panel(
                    design.title(),
                    Rounding.plain(scenario.total()) + " in all",
                    outline.districts().stream().map(shape -> tile(scenario, shape)).toList(),
                    most(shape -> scenario.value(shape.id()), Rounding::plain)));
  }

  /** The districts with the largest numbers of either sign, none with nought. */
  private List<String> most(ToDoubleFunction<Outline.Shape> value, DoubleFunction<String> text) {
    return outline.districts().stream()
        .filter(shape -> value.applyAsDouble(shape) != 0)
        .sorted(Comparator.comparingDouble(shape -> -Math.abs(value.applyAsDouble(shape))))
        .limit(LISTED)
        .map(shape -> shape.name() + " " + text.apply(value.applyAsDouble(shape)))
        .toList();
  }

  private static Tile tile(Scenario scenario, Outline.Shape shape) {
    return new Tile(
        shape.id(),
        "c" + scenario.classes().getOrDefault(shape.id(), 0),
        shape.name() + ": " + Rounding.plain(scenario.value(shape.id())));
  }

  private Panel difference(Design design, Differences classes) {
    double total = of(design).orElseThrow().total() - of(batch.baseline()).orElseThrow().total();
    List<Tile> tiles = new ArrayList<>();
    for (Outline.Shape shape : outline.districts()) {
      double difference = difference(design, shape);
      tiles.add(
          new Tile(
              shape.id(),
              style(difference, classes.step(difference)),
              shape.name() + ": " + Rounding.plainSigned(difference)));
    }
    return new Panel(
        design.title(),
        Rounding.plainSigned(total) + " in all",
        tiles,
        most(shape -> difference(design, shape), Rounding::plainSigned));
  }

  private String style(double difference, int step) {
    return (difference < 0 == values.lessIsBetter() ? "better" : "worse") + step;
  }

  private List<Step> legend() {
    List<Step> steps = new ArrayList<>(List.of(new Step("c0", "none")));
    for (String label : values.classes()) {
      steps.add(new Step("c" + steps.size(), label));
    }
    return steps;
  }

  /** From the largest fall to the largest rise. */
  private List<Step> differenceLegend(Differences classes) {
    List<String> limits = classes.limits();
    List<Step> steps = new ArrayList<>();
    for (int size = limits.size(); size > 0; size--) {
      steps.add(new Step(style(-1, size), "−" + limits.get(size - 1) + " and beyond"));
    }
    steps.add(new Step("better0", "under " + limits.get(0)));
    for (int size = 1; size <= limits.size(); size++) {
      steps.add(new Step(style(1, size), "+" + limits.get(size - 1) + " and beyond"));
    }
    return steps;
  }
}
