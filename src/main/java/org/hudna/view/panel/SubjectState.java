package org.hudna.view.panel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.hudna.scenario.Corridor;
import org.hudna.scenario.GuarantorTerms;
import org.hudna.scenario.ObserverTerms;
import org.hudna.scenario.Scenario;
import org.hudna.scenario.Theatre;
import org.hudna.scenario.Theatre.FormationSite;
import org.hudna.scenario.Theatre.Place;
import org.hudna.scenario.Zone;
import org.hudna.view.scene.Amounts;
import org.hudna.view.scene.ConvoyWords;
import org.hudna.view.scene.Scene;
import org.hudna.view.scene.Scene.ConvoyScene;
import org.hudna.view.scene.Scene.CorridorScene;
import org.hudna.view.scene.Scene.FormationScene;
import org.hudna.view.scene.Scene.PartyScene;
import org.hudna.view.scene.Subject;
import org.hudna.view.scene.Subject.Kind;
import org.hudna.view.scene.SubjectNames;
import org.hudna.view.scene.Words;

/** What is to be said of a subject at one instant, as names and values. */
final class SubjectState {
  private final Scenario scenario;
  private final Theatre theatre;
  private final SubjectNames names;
  private final DateWords dates;
  private Map<String, String> rows;

  SubjectState(Scenario scenario, Theatre theatre, SubjectNames names) {
    this.scenario = scenario;
    this.theatre = theatre;
    this.names = names;
    this.dates = new DateWords(scenario.time());
  }

  /** The values by their names; one row that says so where nothing is known. */
  Map<String, String> of(Subject subject, Scene scene) {
    rows = new LinkedHashMap<>();
    switch (subject.kind()) {
      case PLACE -> place(subject.id(), scene);
      case DISTRICT -> district(subject.id(), scene);
      case FORMATION -> formation(subject.id(), scene);
      case PARTY -> party(subject.id(), scene);
      case CONVOY -> convoy(subject.id(), scene);
      case CORRIDOR -> corridor(subject.id(), scene);
      case ZONE -> zone(subject.id(), scene);
      case GUARANTOR -> guarantor(subject.id(), scene);
      case OBSERVER -> observer(subject.id(), scene);
      default -> throw new IllegalStateException(subject.toString());
    }
    return rows;
  }

  private void row(String key, String value) {
    rows.put(Words.of("inspect." + key), value);
  }

  private void row(String key, double value) {
    row(key, AmountTicks.format("#,##0.##").format(value));
  }

  private void row(String key, boolean value) {
    row(key, Words.of(value ? "inspect.yes" : "inspect.no"));
  }

  private String party(String id) {
    return names.actor(id);
  }

  private void place(String id, Scene scene) {
    for (int i = 0; i < theatre.places().size(); i++) {
      Place place = theatre.places().get(i);
      if (place.id().equals(id)) {
        row("holder", party(scene.places().get(i).controller()));
        row("besieger", party(scene.places().get(i).besieger()));
        row("population", place.population());
        row("in-need", place.inNeed());
        row("attacks", scene.flashes().stream().filter(s -> id.equals(s.place())).count());
        row("bound", scene.convoys().stream().filter(c -> id.equals(c.destination())).count());
      }
    }
  }

  private void district(String id, Scene scene) {
    Map<String, Integer> held = new LinkedHashMap<>();
    for (int i = 0; i < theatre.places().size(); i++) {
      if (theatre.places().get(i).district().equals(id)) {
        held.merge(party(scene.places().get(i).controller()), 1, Integer::sum);
      }
    }
    held.forEach((party, places) -> rows.put(party, Words.of("inspect.places-held", places)));
    List<String> sectors =
        theatre.sectors().stream()
            .filter(sector -> sector.district().equals(id))
            .map(Theatre.Sector::id)
            .toList();
    row("attacks", scene.flashes().stream().filter(s -> sectors.contains(s.sector())).count());
  }

  private void formation(String id, Scene scene) {
    int at = number(id);
    if (at >= 0) {
      FormationSite site = theatre.formations().get(at);
      FormationScene now = scene.formations().get(at);
      row("party", party(now.party()));
      row("sector", names.sector(site.sector()));
      row("fighters", site.fighters());
      row("commitment", now.commitment());
      row("entanglement", now.entanglement());
      row("moving", now.moving());
    }
  }

  /** The number of a formation in the theatre; -1 if there is none. */
  int number(String formation) {
    return IntStream.range(0, theatre.formations().size())
        .filter(i -> theatre.formations().get(i).id().equals(formation))
        .findFirst()
        .orElse(-1);
  }

  private void party(String id, Scene scene) {
    PartyScene now = scene.parties().get(id);
    if (now != null) {
      row("stance", Words.orKey("map.stance.", now.stance().key()));
      row("commitment", now.commitment());
      row("solidarity", now.solidarity());
    }
    double fighters = 0;
    int formations = 0;
    for (int i = 0; i < scene.formations().size(); i++) {
      if (scene.formations().get(i).party().equals(id)) {
        formations++;
        fighters += theatre.formations().get(i).fighters();
      }
    }
    row("formations", formations);
    row("fighters", fighters);
    row("held", scene.places().stream().filter(p -> id.equals(p.controller())).count());
  }

  private void convoy(String id, Scene scene) {
    ConvoyScene now =
        scene.convoys().stream().filter(c -> c.id().equals(id)).findFirst().orElse(null);
    if (now == null) {
      row("state", Words.of("inspect.not-under-way"));
      return;
    }
    row("state", ConvoyWords.state(now.state()));
    String why = ConvoyWords.why(now.reason(), now.by() == null ? null : party(now.by()));
    if (!why.isEmpty()) {
      row("reason", why);
    }
    row("destination", names.of(Subject.of(Kind.PLACE, now.destination())));
    row("people", now.people());
    row(now.planned() ? "asked" : "since", since(now, scene));
  }

  /** The day of its last step and how long ago that was; some had asked before the start. */
  private String since(ConvoyScene convoy, Scene scene) {
    String day = dates.brief(convoy.sinceHours());
    return convoy.sinceHours() <= 0
        ? Words.of("inspect.asked.before", day)
        : Words.of("inspect.ago", day, Amounts.duration(scene.hours() - convoy.sinceHours()));
  }

  private void corridor(String id, Scene scene) {
    Corridor terms = scenario.sections().humanitarian().corridors().get(id);
    CorridorScene now = scene.corridors().get(id);
    if (now != null) {
      int steps = terms.stepsMetres().size();
      row("open", now.open());
      rows.put(party(terms.sideA()), Words.of("inspect.steps", now.stepsA(), steps));
      rows.put(party(terms.sideB()), Words.of("inspect.steps", now.stepsB(), steps));
    }
    row("observer", names.of(Subject.of(Kind.OBSERVER, terms.observer())));
  }

  private void zone(String id, Scene scene) {
    Zone zone = scenario.sections().jointCentre().zones().get(id);
    row("in-force", scene.zonesInForce());
    row("target", party(zone.target()));
    row("permitted", list(Kind.GUARANTOR, zone.permitted()));
    row("barred", String.join(", ", zone.barred().stream().map(names::airArm).toList()));
  }

  private void guarantor(String id, Scene scene) {
    GuarantorTerms terms = scenario.guarantors().get(id);
    Double trust = scene.trust().get(id);
    row("trust", trust == null ? terms.trust() : trust);
    row("approval", Amounts.duration(terms.approvalMedianHours()));
    row("veto", terms.vetoPoints());
    row("effort", terms.effortPerDay());
    row("believes", list(Kind.OBSERVER, terms.believes()));
  }

  private void observer(String id, Scene scene) {
    ObserverTerms terms = scenario.observers().get(id);
    row("published", Objects.requireNonNullElse(scene.observers().get(id), 0));
    row("coverage", terms.coverage());
    row("lethal", terms.detectsLethal());
    row("non-lethal", terms.detectsNonLethal());
    row("latency", Amounts.duration(terms.latencyHours()));
    row("ground", terms.onTheGround());
  }

  private String list(Kind kind, List<String> ids) {
    return ids.isEmpty()
        ? Words.of("inspect.nobody")
        : String.join(", ", ids.stream().map(id -> names.of(Subject.of(kind, id))).toList());
  }
}
