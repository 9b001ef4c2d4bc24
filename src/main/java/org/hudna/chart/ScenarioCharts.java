package org.hudna.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The charts of one scenario. */
final class ScenarioCharts {
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
    pictures.add(
        one(
            "violations",
            "Violent incidents per day",
            "Incidents per day",
            violence.total("violations")));
    String main = violence.mostFrequentKey();
    if (violence.column("violations").size() > 1) {
      String title =
          "Violent incidents per day: " + ScenarioNotes.inWords(main).replace(" vs ", " against ");
      pictures.add(
          one(
              "violations-main-dyad",
              title,
              "Incidents per day",
              violence.column("violations").get(main).orNought()));
    }
    List<Line> deaths =
        List.of(
            new Line("All deaths (median)", DailyBands.of(violence.total("deaths"))),
            new Line(
                "Deaths of civilians (median)", DailyBands.of(violence.total("civilian_deaths"))));
    pictures.add(
        BandChart.amounts(
            caption("deaths", "Recorded deaths per day"),
            results.when(),
            "Deaths per day",
            deaths));
    List<Line> observers = lines(results.reports().column("reported"), table -> true, true);
    if (!observers.isEmpty()) {
      pictures.add(
          PanelChart.amounts(
              caption("observers", "Violations reported per day, by observer"),
              results.when(),
              "Reports",
              observers));
    }
    return pictures;
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
    List<Line> parties =
        lines(results.states().column("commitment"), ReplicateDays::hasAmounts, false);
    if (!parties.isEmpty()) {
      pictures.add(
          PanelChart.levels(
              caption("commitment", "Commitment to the truce, by party"),
              results.when(),
              "0 to 1",
              parties));
    }
    List<Line> guarantors =
        lines(results.states().column("trust"), ReplicateDays::hasAmounts, false);
    if (!guarantors.isEmpty()) {
      pictures.add(
          BandChart.levels(
              caption("trust", "Trust of the guarantors in each other"),
              results.when(),
              "Trust (0 to 1)",
              guarantors));
    }
    return pictures;
  }

  private List<Line> lines(
      Map<String, ReplicateDays> tables, Predicate<ReplicateDays> wanted, boolean nought) {
    return tables.entrySet().stream()
        .filter(entry -> wanted.test(entry.getValue()))
        .map(
            entry ->
                new Line(
                    results.notes().name(entry.getKey()),
                    DailyBands.of(nought ? entry.getValue().orNought() : entry.getValue())))
        .toList();
  }

  private Picture one(String name, String title, String unit, ReplicateDays table) {
    Line median = new Line("Median", DailyBands.of(table));
    return BandChart.amounts(caption(name, title), results.when(), unit, List.of(median));
  }

  private Caption caption(String name, String title) {
    return new Caption(name, title, results.notes().title() + " — " + results.runCount());
  }
}
