package org.hudna.view.scene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hudna.model.event.Where;
import org.hudna.scenario.Scenario;
import org.hudna.scenario.Sections;
import org.hudna.scenario.Theatre;
import org.hudna.scenario.Theatre.FormationSite;
import org.hudna.view.scene.Subject.Kind;

/** The names that people know the subjects of a scenario by, the same wherever they are shown. */
public final class SubjectNames {
  private static final List<Kind> ACTORS = List.of(Kind.PARTY, Kind.GUARANTOR, Kind.OBSERVER);
  private final Map<Subject, String> names = new LinkedHashMap<>();
  private final Map<String, String> sectors = new HashMap<>();
  private final Map<String, String> airArms = new HashMap<>();
  private final Map<String, String> parties = new HashMap<>();
  private final ConvoyNames convoys;

  /** The names of a scenario on its theatre. */
  public SubjectNames(Scenario scenario, Theatre theatre) {
    theatre.sectors().forEach(sector -> sectors.put(sector.id(), sector.name()));
    theatre.parties().forEach((id, party) -> parties.put(id, party.name()));
    theatre.places().forEach(place -> add(Kind.PLACE, place.id(), place.name()));
    theatre.districts().forEach(area -> add(Kind.DISTRICT, area.pcode(), area.name()));
    scenario.parties().keySet().forEach(id -> add(Kind.PARTY, id, parties.get(id)));
    formations(theatre.formations());
    scenario.guarantors().forEach((id, terms) -> add(Kind.GUARANTOR, id, terms.name()));
    scenario.observers().forEach((id, terms) -> add(Kind.OBSERVER, id, terms.name()));
    scenario.airArms().forEach((id, terms) -> airArms.put(id, terms.name()));
    sections(scenario.sections());
    convoys = new ConvoyNames(theatre.places());
  }

  private void formations(List<FormationSite> sites) {
    Map<String, Integer> numbers = new HashMap<>();
    for (FormationSite site : sites) {
      int number = numbers.merge(site.party(), 1, Integer::sum);
      String name = Words.of("subject.formation", actor(site.party()), number, sector(site));
      add(Kind.FORMATION, site.id(), name);
    }
  }

  private String sector(FormationSite site) {
    return sectors.getOrDefault(site.sector(), site.sector());
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

  private void add(Kind kind, String id, String name) {
    boolean none = name == null || name.isBlank();
    names.put(Subject.of(kind, id), none ? Words.orKey("", id) : name);
  }

  /** The name of a subject; its id in words where it has none. */
  public String of(Subject subject) {
    return subject.kind() == Kind.CONVOY
        ? convoys.of(subject.id())
        : names.getOrDefault(subject, Words.orKey("", subject.id()));
  }

  /** All subjects of a kind that there are from the start, in the order of their files. */
  public List<Subject> all(Kind kind) {
    List<Subject> all = new ArrayList<>(names.keySet());
    all.removeIf(subject -> subject.kind() != kind);
    return all;
  }

  /** The name of a party, guarantor or observer by its id; "nobody" for null. */
  public String actor(String id) {
    for (Kind kind : ACTORS) {
      String name = names.get(Subject.of(kind, id));
      if (name != null) {
        return name;
      }
    }
    return id == null ? Words.of("subject.nobody") : parties.getOrDefault(id, Words.orKey("", id));
  }

  /** The name of an air arm by its id. */
  public String airArm(String id) {
    return airArms.getOrDefault(id, Words.orKey("", id));
  }

  /** The name of a convoy by its id. */
  public String convoy(String id) {
    return convoys.of(id);
  }

  /**
   * The nearest place, or the stretch of front where there is none.
   *
   * @param place id of the place, or null
   */
  public String at(String place, String sector) {
    return place != null
        ? of(Subject.of(Kind.PLACE, place))
        : sectors.getOrDefault(sector, Words.orKey("", sector));
  }

  /** The name of a stretch of front by its id. */
  public String sector(String id) {
    return at(null, id);
  }

  String at(Where where) {
    return at(where.place(), where.sector());
  }
}
