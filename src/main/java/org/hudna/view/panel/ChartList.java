package org.hudna.view.panel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hudna.scenario.Scenario;
import org.hudna.scenario.Stance;
import org.hudna.scenario.Theatre;
import org.hudna.view.panel.DaySeries.Shape;
import org.hudna.view.scene.SubjectNames;
import org.hudna.view.scene.Timeline.DayScene;
import org.hudna.view.scene.Words;

/** Which charts stand beside the map, and what their lines are. */
final class ChartList {
  private static final int LOW = 112;
  private static final int HIGH = 168;
  private final Scenario scenario;
  private final Theatre theatre;
  private final SubjectNames names;

  ChartList(Scenario scenario, Theatre theatre) {
    this.scenario = scenario;
    this.theatre = theatre;
    this.names = new SubjectNames(scenario, theatre);
  }

  /** The charts from top to bottom, each with its least height in pixels. */
  Map<DayChart, Integer> all() {
    Map<DayChart, Integer> charts = new LinkedHashMap<>();
    charts.put(chart("violations", false, violations()), HIGH);
    charts.put(chart("deaths", false, deaths()), LOW + 10);
    charts.put(chart("reached", false, reached()), LOW);
    if (scenario.agreement() != null) {
      charts.put(chart("commitment", true, commitment()), HIGH + 10);
    }
    if (!scenario.guarantors().isEmpty()) {
      charts.put(chart("trust", true, trust()), LOW + 10);
    }
    return charts;
  }

  private DayChart chart(String key, boolean share, List<DaySeries> lines) {
    return new DayChart(Words.of("panels.chart." + key), scenario.time(), share, lines);
  }

  private List<DaySeries> violations() {
    List<DaySeries> lines = new ArrayList<>();
    List<String> observers = List.copyOf(scenario.observers().keySet());
    for (int i = 0; i < observers.size(); i++) {
      String id = observers.get(i);
      int n = i;
      lines.add(
          new DaySeries(
              names.actor(id),
              colours -> colours.line(n),
              Shape.LINE,
              day -> day.byObserver().getOrDefault(id, 0)));
    }
    lines.addAll(truth());
    return lines;
  }

  /** What happened, whether anybody saw it or not. */
  static List<DaySeries> truth() {
    return List.of(
        new DaySeries(
            Words.of("panels.chart.violations.true"),
            PanelColours::foreground,
            Shape.BAR,
            DayScene::violations),
        new DaySeries(
            Words.of("panels.chart.violations.attacks"),
            PanelColours::background,
            Shape.BAR,
            DayScene::attacks));
  }

  private static List<DaySeries> deaths() {
    return List.of(
        new DaySeries(
            Words.of("panels.chart.deaths.civilian"),
            colours -> colours.line(1),
            Shape.BAR,
            DayScene::civilianDeaths),
        new DaySeries(
            Words.of("panels.chart.deaths.all"),
            PanelColours::background,
            Shape.BAR,
            DayScene::deaths));
  }

  private static List<DaySeries> reached() {
    return List.of(
        new DaySeries(
            Words.of("panels.chart.reached"),
            colours -> colours.line(2),
            Shape.BAR,
            DayScene::peopleReached));
  }

  private List<DaySeries> commitment() {
    List<DaySeries> lines = new ArrayList<>();
    scenario
        .parties()
        .forEach(
            (id, terms) -> {
              if (terms.stance() == Stance.SIGNATORY || terms.stance() == Stance.RESERVING) {
                lines.add(party(id));
              }
            });
    return lines;
  }

  private DaySeries party(String id) {
    Theatre.PartyIdentity party = theatre.parties().get(id);
    return new DaySeries(
        names.actor(id),
        colours -> colours.party(party == null ? null : party.colour()),
        Shape.STATE,
        day -> day.commitment().get(id));
  }

  private List<DaySeries> trust() {
    List<DaySeries> lines = new ArrayList<>();
    List<String> guarantors = List.copyOf(scenario.guarantors().keySet());
    for (int i = 0; i < guarantors.size(); i++) {
      String id = guarantors.get(i);
      int n = i;
      lines.add(
          new DaySeries(
              names.actor(id),
              colours -> colours.line(n),
              Shape.STATE,
              day -> day.trust().get(id)));
    }
    return lines;
  }
}
