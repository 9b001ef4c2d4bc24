package org.hudna.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The charts of one scenario. */
final class ScenarioCharts {
  private static final String INCIDENTS = "Violent incidents per day";
  private static final String INCIDENTS_UNIT = "Incidents per day";

  private final ScenarioResults results;

  ScenarioCharts(ScenarioResults results) {
    this.results = results;
  }

  /** All of them; what a scenario has no data on is left out. */
  List<Picture> pictures() {
    List<Picture> pictures = new ArrayList<>(violence());
    pictures.addAll(aid());
    pictures.addAll(states());
    pictures.add(
        PhaseChart.draw(
            caption("phases", "Phase of the agreement at the end of each day"),
            results.when(),
            results.phases()));
    pictures.add(
        SurvivalChart.draw(
            caption("survival", "Runs whose truce still holds"), results.when(), results.phases()));
    return pictures;
  }

  private List<Picture> violence() {
    KeyedDays violence = results.violence();
    List<Picture> pictures = new ArrayList<>();
    pictures.add(one("violations", INCIDENTS, INCIDENTS_UNIT, violence.total("violations")));
    Map<String, ReplicateDays> byDyad = violence.column("violations");
    if (byDyad.size() > 1) {
      String main = violence.mostFrequentKey();
      String title = INCIDENTS + ": " + main.replace('_', ' ');
      pictures.add(one("violations-main-dyad", title, INCIDENTS_UNIT, byDyad.get(main).orNought()));
    }
    pictures.add(deaths(violence));
    List<Line> observers = lines(results.reports().column("reported"), ReplicateDays::orNought);
    if (!observers.isEmpty()) {
      Caption caption = caption("observers", "Reports per day, by observer");
      pictures.add(PanelChart.amounts(caption, results.when(), "Reports", observers));
    }
    return pictures;
  }

  private Picture deaths(KeyedDays violence) {
    return PanelChart.amounts(
        caption("deaths", "Recorded deaths per day"),
        results.when(),
        "Deaths per day",
        List.of(
            new Line("All", DailyBands.of(violence.total("deaths"))),
            new Line("Civilians", DailyBands.of(violence.total("civilian_deaths")))));
  }

  private List<Picture> aid() {
    KeyedDays aid = results.aid();
    return List.of(
        one(
            "people-reached",
            "People supplied for a month, since the first day",
            "People, cumulative",
            aid.total("people_reached").cumulativeFrom(0)),
        one(
            "besieged-places",
            "Deliveries to besieged places, since the first day",
            "Deliveries, cumulative",
            aid.total("besieged_places_reached").cumulativeFrom(0)));
  }

  private List<Picture> states() {
    List<Picture> pictures = new ArrayList<>();
    addLevels(pictures, caption("commitment", "Commitment to the truce, by party"));
    addLevels(pictures, caption("trust", "Trust of the guarantors in each other"));
    return pictures;
  }

  private void addLevels(List<Picture> pictures, Caption caption) {
    List<Line> subjects = lines(results.states().column(caption.name()), UnaryOperator.identity());
    if (!subjects.isEmpty()) {
      pictures.add(PanelChart.levels(caption, results.when(), "0 to 1", subjects));
    }
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

  private Picture one(String name, String title, String unit, ReplicateDays table) {
    return BandChart.amounts(caption(name, title), results.when(), unit, DailyBands.of(table));
  }

  private Caption caption(String name, String title) {
    return new Caption(name, title, results.notes().title() + " — " + results.runCount());
  }
}
