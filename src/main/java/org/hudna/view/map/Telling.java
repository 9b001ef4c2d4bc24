package org.hudna.view.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hudna.scenario.Corridor;
import org.hudna.scenario.Theatre.FormationSite;
import org.hudna.scenario.Theatre.Place;
import org.hudna.scenario.Zone;
import org.hudna.view.map.Pick.Kind;
import org.hudna.view.scene.Scene;
import org.hudna.view.scene.Scene.CorridorScene;
import org.hudna.view.scene.Scene.FormationScene;
import org.hudna.view.scene.Scene.PlaceScene;
import org.hudna.view.scene.Subject;
import org.hudna.view.scene.SubjectNames;
import org.hudna.view.scene.Words;

/** What is told in a few lines of a thing that a person points at. */
final class Telling {
  private final MapShapes shapes;
  private final DistrictControl control;
  private final SubjectNames names;

  Telling(MapShapes shapes, DistrictControl control, SubjectNames names) {
    this.shapes = shapes;
    this.control = control;
    this.names = names;
  }

  /**
   * Lines on a thing.
   *
   * @param number its number in the theatre, where it has one
   */
  List<String> of(Kind kind, String id, Scene scene, int number) {
    return switch (kind) {
      case PLACE -> place(shapes.theatre().places().get(number), scene.places().get(number));
      case FORMATION ->
          formation(shapes.theatre().formations().get(number), scene.formations().get(number));
      case CORRIDOR -> corridor(id, scene);
      case ZONE -> zone(id, scene);
      case DISTRICT -> district(id, number, scene);
      default -> List.of(id);
    };
  }

  private List<String> place(Place place, PlaceScene now) {
    List<String> lines = new ArrayList<>(List.of(place.name()));
    lines.add(Words.of("map.hover.people", count(place.population())));
    lines.add(Words.of("map.hover.held", party(now.controller())));
    if (now.besieger() != null) {
      lines.add(Words.of("map.hover.besieged", party(now.besieger())));
    }
    return lines;
  }

  private List<String> formation(FormationSite site, FormationScene now) {
    List<String> lines = new ArrayList<>();
    lines.add(names.of(Subject.of(Subject.Kind.FORMATION, site.id())));
    if (!site.party().equals(now.party())) {
      lines.add(Words.of("map.hover.follows", party(now.party())));
    }
    lines.addAll(condition(site, now));
    return lines;
  }

  private static List<String> condition(FormationSite site, FormationScene now) {
    return List.of(
        Words.of("map.hover.fighters", count(site.fighters())),
        Words.of("map.hover.commitment", percent(now.commitment())),
        Words.of("map.hover.entanglement", percent(now.entanglement())));
  }

  private List<String> corridor(String id, Scene scene) {
    Corridor terms = shapes.corridors().get(id);
    CorridorScene now = scene.corridors().getOrDefault(id, new CorridorScene(0, 0, false));
    int steps = terms.stepsMetres().size();
    return List.of(
        terms.name(),
        Words.of(now.open() ? "map.legend.corridor-open" : "map.legend.corridor-shut"),
        Words.of("map.hover.steps", party(terms.sideA()), now.stepsA(), steps),
        Words.of("map.hover.steps", party(terms.sideB()), now.stepsB(), steps));
  }

  private List<String> zone(String id, Scene scene) {
    Zone zone = shapes.scenario().sections().jointCentre().zones().get(id);
    List<String> lines = new ArrayList<>(List.of(zone.name()));
    lines.add(Words.of(scene.zonesInForce() ? "map.legend.zone" : "map.legend.zone-idle"));
    lines.add(Words.of("map.hover.target", party(zone.target())));
    String may = zone.permitted().stream().map(names::actor).collect(Collectors.joining(", "));
    lines.add(Words.of("map.hover.permitted", may));
    if (!zone.barred().isEmpty()) {
      String arms = zone.barred().stream().map(names::airArm).collect(Collectors.joining(", "));
      lines.add(Words.of("map.hover.barred", arms));
    }
    return lines;
  }

  private List<String> district(String id, int number, Scene scene) {
    List<String> lines = new ArrayList<>(List.of(shapes.theatre().districts().get(number).name()));
    control
        .of(id, scene)
        .forEach(
            share ->
                lines.add(
                    Words.of("map.hover.share", percent(share.share()), party(share.party()))));
    return lines;
  }

  private String party(String id) {
    return names.actor(id);
  }

  private static String count(double number) {
    return String.format(Locale.ROOT, "%,.0f", number);
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.0f %%", 100 * share);
  }
}
