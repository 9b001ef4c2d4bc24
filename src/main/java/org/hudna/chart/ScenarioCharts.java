package org.hudna.chart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** The charts of one scenario. */
final class ScenarioCharts {
  /** What each is called, and what it shows. */
  static final Map<String, String> TITLES = titles();

  private static final String INCIDENTS_UNIT = "Incidents per day";

  private final ScenarioResults results;

  ScenarioCharts(ScenarioResults results) {
    this.results = results;
  }

  private static Map<String, String> titles() {
    Map<String, String> titles = new LinkedHashMap<>();
    titles.put("violations", "Violent incidents per day");
    titles.put("violations-main-dyad", "Violent incidents per day");
    titles.put("governorates-violations", "Violent incidents per day, by governorate");
    titles.put("deaths", "Recorded deaths per day");
    titles.put("observers", "Reports per day, by observer");
    titles.put("people-reached", "People supplied for a month, since the first day");
    titles.put(
        "governorates-people-reached",
        "People supplied for a month, since the first day, by governorate");
    titles.put("besieged-places", "Deliveries to besieged places, since the first day");
    titles.put("commitment", "Commitment to the truce, by party");
    titles.put("trust", "Trust of the guarantors in each other");
    titles.put("phases", "Phase of the agreement at the end of each day");
    titles.put("survival", "Runs whose truce still holds");
    return titles;
  }

  /** Those that are wanted; what a scenario has no data on is left out. */
  List<Picture> pictures(Predicate<String> wanted) {
    return drawings().entrySet().stream()
        .filter(entry -> wanted.test(entry.getKey()))
        .map(entry -> entry.getValue().get())
        .filter(Objects::nonNull)
        .toList();
  }

  private Map<String, Supplier<Picture>> drawings() {
    Map<String, Supplier<Picture>> drawings = new LinkedHashMap<>();
    drawings.put("violations", this::violations);
    drawings.put("violations-main-dyad", this::mainDyad);
    drawings.put(
        "governorates-violations",
        () ->
            governorates(
                "governorates-violations",
                INCIDENTS_UNIT,
                results.violenceByGovernorate().column("violations"),
                ReplicateDays::orNought));
    drawings.put("deaths", this::deaths);
    drawings.put("observers", this::observers);
    drawings.put("people-reached", () -> reached("people-reached", "people_reached", "People"));
    drawings.put(
        "governorates-people-reached",
        () ->
            governorates(
                "governorates-people-reached",
                "People, cumulative",
                results.aid().column("people_reached"),
                table -> table.cumulativeFrom(0)));
    drawings.put(
        "besieged-places",
        () -> reached("besieged-places", "besieged_places_reached", "Deliveries"));
    drawings.put("commitment", () -> levels("commitment"));
    drawings.put("trust", () -> levels("trust"));
    drawings.put("phases", this::phases);
    drawings.put("survival", this::survival);
    return drawings;
  }

  private Picture violations() {
    return one(caption("violations"), INCIDENTS_UNIT, results.violence().total("violations"));
  }

  private Picture mainDyad() {
    Map<String, ReplicateDays> byDyad = results.violence().column("violations");
    if (byDyad.size() < 2) {
      return null;
    }
    String main = results.violence().mostFrequentKey();
    Caption plain = caption("violations-main-dyad");
    Caption named =
        new Caption(plain.name(), plain.title() + ": " + main.replace('_', ' '), plain.detail());
    return one(named, INCIDENTS_UNIT, byDyad.get(main).orNought());
  }

  private Picture deaths() {
    KeyedDays deaths = results.deaths();
    return PanelChart.amounts(
        caption("deaths"),
        results.when(),
        "Deaths per day",
        List.of(
            new Line("All", DailyBands.of(deaths.total("deaths"))),
            new Line("Civilians", DailyBands.of(deaths.total("civilian_deaths")))));
  }

  private Picture observers() {
    List<Line> lines = lines(results.reports().column("reported"), ReplicateDays::orNought);
    return lines.isEmpty()
        ? null
        : PanelChart.amounts(caption("observers"), results.when(), "Reports", lines);
  }

  private Picture governorates(
      String name,
      String unit,
      Map<String, ReplicateDays> tables,
      UnaryOperator<ReplicateDays> prepare) {
    List<Line> lines =
        tables.entrySet().stream()
            .map(each -> new Line(each.getKey(), DailyBands.of(prepare.apply(each.getValue()))))
            .toList();
    return lines.isEmpty() ? null : GovernorateChart.of(caption(name), results.when(), unit, lines);
  }

  private Picture reached(String name, String column, String what) {
    ReplicateDays sums = results.aid().total(column).cumulativeFrom(0);
    return one(caption(name), what + ", cumulative", sums);
  }

  private Picture levels(String quantity) {
    List<Line> subjects = lines(results.states().column(quantity), UnaryOperator.identity());
    return subjects.isEmpty()
        ? null
        : PanelChart.levels(caption(quantity), results.when(), "0 to 1", subjects);
  }

  private Picture phases() {
    return PhaseChart.draw(caption("phases"), results.when(), results.phases());
  }

  private Picture survival() {
    return SurvivalChart.draw(caption("survival"), results.when(), results.phases());
  }

  /** Those of whom anything is known but nought. */
  private List<Line> lines(
      Map<String, ReplicateDays> tables, UnaryOperator<ReplicateDays> prepare) {
    return tables.entrySet().stream()
        .filter(entry -> entry.getValue().hasAmounts())
        .map(
            entry ->
                new Line(
                    results.notes().name(entry.getKey()),
                    DailyBands.of(prepare.apply(entry.getValue()))))
        .toList();
  }

  private Picture one(Caption caption, String unit, ReplicateDays table) {
    return BandChart.amounts(caption, results.when(), unit, DailyBands.of(table));
  }

  private Caption caption(String name) {
    return new Caption(
        name, TITLES.get(name), results.notes().title() + " — " + results.runCount());
  }
}
