package org.hudna.view.scene;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hudna.model.event.Where;
import org.hudna.scenario.Scenario;
import org.hudna.scenario.Sections;
import org.hudna.scenario.Theatre;
import org.hudna.view.scene.Subject.Kind;

/** The names that people know the subjects of a scenario by. */
public final class SubjectNames {
  private final Map<Subject, String> names = new LinkedHashMap<>();
  private final Map<String, String> sectors = new LinkedHashMap<>();

  /** The names of a scenario on its theatre. */
  public SubjectNames(Scenario scenario, Theatre theatre) {
    theatre.places().forEach(place -> add(Kind.PLACE, place.id(), place.name()));
    theatre.districts().forEach(area -> add(Kind.DISTRICT, area.pcode(), area.name()));
    scenario.parties().keySet().forEach(id -> add(Kind.PARTY, id, party(theatre, id)));
    theatre
        .formations()
        .forEach(f -> add(Kind.FORMATION, f.id(), of(Subject.of(Kind.PARTY, f.party()))));
    scenario.guarantors().forEach((id, terms) -> add(Kind.GUARANTOR, id, terms.name()));
    scenario.observers().forEach((id, terms) -> add(Kind.OBSERVER, id, terms.name()));
    sections(scenario.sections());
    theatre.sectors().forEach(sector -> sectors.put(sector.id(), sector.name()));
  }

  private void sections(Sections sections) {
    if (sections.jointCentre() != null) {
      sections.jointCentre().zones().forEach((id, zone) -> add(Kind.ZONE, id, zone.name()));
    }
    if (sections.humanitarian() != null) {
      sections
          .humanitarian()
          .corridors()
          .forEach((id, corridor) -> add(Kind.CORRIDOR, id, corridor.name()));
    }
  }

  private static String party(Theatre theatre, String id) {
    Theatre.PartyIdentity party = theatre.parties().get(id);
    return party == null ? id : party.name();
  }

  private void add(Kind kind, String id, String name) {
    String shown = kind == Kind.FORMATION ? Words.of("subject.formation", name, id) : name;
    names.put(Subject.of(kind, id), shown);
  }

  /** The name of a subject; its id where it has none. */
  public String of(Subject subject) {
    return names.getOrDefault(subject, subject.id());
  }

  /** All subjects of a kind that there are from the start, in the order of their files. */
  public List<Subject> all(Kind kind) {
    List<Subject> all = new ArrayList<>(names.keySet());
    all.removeIf(subject -> subject.kind() != kind);
    return all;
  }

  /** The name of a party, guarantor or observer by its id. */
  String actor(String id) {
    for (Kind kind : List.of(Kind.PARTY, Kind.GUARANTOR, Kind.OBSERVER)) {
      String name = names.get(Subject.of(kind, id));
      if (name != null) {
        return name;
      }
    }
    return id == null ? Words.of("subject.nobody") : Words.orKey("", id);
  }

  /** The nearest place, or the stretch of front where there is none. */
  String at(Where where) {
    return where.place() != null
        ? of(Subject.of(Kind.PLACE, where.place()))
        : sectors.getOrDefault(where.sector(), where.sector());
  }
}
