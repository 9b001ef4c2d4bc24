package org.hudna.view.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.hudna.scenario.Corridor;
import org.hudna.scenario.Scenario;
import org.hudna.scenario.Theatre;
import org.hudna.view.panel.DaySeries.Shape;
import org.hudna.view.scene.Chronicle;
import org.hudna.view.scene.Chronicle.Count;
import org.hudna.view.scene.Scene;
import org.hudna.view.scene.Scene.CorridorScene;
import org.hudna.view.scene.Subject;
import org.hudna.view.scene.Timeline;
import org.hudna.view.scene.Words;

/** The state of a subject over the days of a run, as a chart. */
final class SubjectChart {
  private static final CorridorScene SHUT = new CorridorScene(0, 0, false);
  private static final double HOURS_A_DAY = 24;
  private final Scenario scenario;
  private final Theatre theatre;
  private final Timeline timeline;
  private final Chronicle chronicle;
  private final SubjectState states;

  SubjectChart(Scenario scenario, Theatre theatre, Timeline timeline, Chronicle chronicle) {
    this.scenario = scenario;
    this.theatre = theatre;
    this.timeline = timeline;
    this.chronicle = chronicle;
    this.states = new SubjectState(scenario, theatre, chronicle.names());
  }

  /** An empty chart of a subject. */
  DayChart of(Subject subject) {
    return switch (subject.kind()) {
      case PLACE, DISTRICT -> attacks(subject);
      case FORMATION -> formation(subject.id());
      case PARTY -> party(subject.id());
      case CONVOY -> chart("convoy", false, List.of(count(subject, 2, "events", this::events)));
      case CORRIDOR -> corridor(subject.id());
      case ZONE -> zone(subject);
      case GUARANTOR -> guarantor(subject.id());
      case OBSERVER -> observer(subject.id());
    };
  }

  private DayChart chart(String key, boolean share, List<DaySeries> lines) {
    return new DayChart(Words.of("inspect.chart." + key), scenario.time(), share, lines);
  }

  private interface Counting {
    int on(Subject subject, int day);
  }

  private static DaySeries count(Subject subject, int colour, String key, Counting counting) {
    return new DaySeries(
        Words.of("inspect.line." + key),
        colours -> colour < 0 ? colours.background() : colours.line(colour),
        Shape.BAR,
        day -> counting.on(subject, day.day()));
  }

  private Counting counting(Count what) {
    return (subject, day) -> chronicle.on(subject, day, what);
  }

  private int events(Subject subject, int day) {
    return chronicle.size(subject, (day + 1) * HOURS_A_DAY)
        - chronicle.size(subject, day * HOURS_A_DAY);
  }

  private DayChart attacks(Subject subject) {
    return chart(
        "attacks",
        false,
        List.of(
            count(subject, 1, "violations", counting(Count.VIOLATIONS)),
            count(subject, -1, "attacks", counting(Count.ATTACKS))));
  }

  private DayChart zone(Subject subject) {
    return chart(
        "zone",
        false,
        List.of(
            count(subject, 0, "strikes", counting(Count.STRIKES)),
            count(subject, 1, "sorties", counting(Count.BARRED_SORTIES))));
  }

  private DayChart formation(String id) {
    int number = states.number(id);
    return chart(
        "formation",
        true,
        List.of(
            state("commitment", 0, scene -> scene.formations().get(number).commitment()),
            state("entanglement", 3, scene -> scene.formations().get(number).entanglement())));
  }

  private DaySeries state(String key, int colour, ToDoubleFunction<Scene> value) {
    return named(Words.of("inspect.line." + key), colour, value);
  }

  private DaySeries named(String name, int colour, ToDoubleFunction<Scene> value) {
    return new DaySeries(
        name,
        colours -> colours.line(colour),
        Shape.STATE,
        day -> value.applyAsDouble(timeline.at((day.day() + 1) * HOURS_A_DAY)));
  }

  private DayChart party(String id) {
    Theatre.PartyIdentity party = theatre.parties().get(id);
    DaySeries commitment =
        new DaySeries(
            Words.of("inspect.line.commitment"),
            colours -> colours.party(party == null ? null : party.colour()),
            Shape.STATE,
            day -> day.commitment().get(id));
    return chart("party", true, List.of(commitment));
  }

  private DayChart corridor(String id) {
    Corridor terms = scenario.sections().humanitarian().corridors().get(id);
    String a = chronicle.names().actor(terms.sideA());
    String b = chronicle.names().actor(terms.sideB());
    return chart(
        "corridor",
        false,
        List.of(
            named(a, 0, s -> s.corridors().getOrDefault(id, SHUT).stepsA()),
            named(b, 1, s -> s.corridors().getOrDefault(id, SHUT).stepsB())));
  }

  private DayChart guarantor(String id) {
    DaySeries trust =
        new DaySeries(
            Words.of("inspect.line.trust"),
            colours -> colours.line(0),
            Shape.STATE,
            day -> day.trust().get(id));
    return chart("guarantor", true, List.of(trust));
  }

  private DayChart observer(String id) {
    DaySeries published =
        new DaySeries(
            Words.of("inspect.line.published"),
            colours -> colours.line(0),
            Shape.LINE,
            day -> day.byObserver().getOrDefault(id, 0));
    List<DaySeries> lines = new ArrayList<>(ChartList.truth());
    lines.add(0, published);
    return chart("observer", false, lines);
  }
}
