package org.hudna.view.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hudna.scenario.AirArmTerms;
import org.hudna.scenario.Corridor;
import org.hudna.scenario.GuarantorTerms;
import org.hudna.scenario.Theatre.FormationSite;
import org.hudna.scenario.Theatre.PartyIdentity;
import org.hudna.scenario.Theatre.Place;
import org.hudna.scenario.Zone;
import org.hudna.view.map.Pick.Kind;
import org.hudna.view.scene.Scene;
import org.hudna.view.scene.Scene.ConvoyScene;
import org.hudna.view.scene.Scene.CorridorScene;
import org.hudna.view.scene.Scene.FormationScene;
import org.hudna.view.scene.Scene.PlaceScene;
import org.hudna.view.scene.Words;

/** What is told in a few lines of a thing that a person points at. */
final class Telling {
  private static final int MOST_CONVOYS = 8;
  private final MapShapes shapes;
  private final DistrictControl control;

  Telling(MapShapes shapes, DistrictControl control) {
    this.shapes = shapes;
    this.control = control;
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
    return List.of(
        party(now.party()),
        Words.of("map.hover.fighters", count(site.fighters())),
        Words.of("map.hover.commitment", percent(now.commitment())),
        Words.of("map.hover.entanglement", percent(now.entanglement())));
  }

  /** Lines on convoys that share a spot, with the reasons of those that wait. */
  List<String> convoys(List<ConvoyScene> convoys) {
    List<String> lines = new ArrayList<>();
    for (ConvoyScene convoy : convoys.subList(0, Math.min(MOST_CONVOYS, convoys.size()))) {
      int number = shapes.placeNumber(convoy.destination());
      String to = number < 0 ? convoy.destination() : shapes.theatre().places().get(number).name();
      String state = ConvoyMark.of(convoy.state()).label();
      String why =
          convoy.reason() == null
              ? ""
              : Words.of("map.hover.reason", Words.orKey("map.reason.", convoy.reason()));
      String by = convoy.by() == null ? "" : Words.of("map.hover.by", party(convoy.by()));
      lines.add(Words.of("map.hover.convoy", to, count(convoy.people()), state, why, by));
    }
    if (convoys.size() > MOST_CONVOYS) {
      lines.add(Words.of("map.hover.more", convoys.size() - MOST_CONVOYS));
    }
    return lines;
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
    String may = zone.permitted().stream().map(this::guarantor).collect(Collectors.joining(", "));
    lines.add(Words.of("map.hover.permitted", may));
    if (!zone.barred().isEmpty()) {
      String arms = zone.barred().stream().map(this::airArm).collect(Collectors.joining(", "));
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
    PartyIdentity party = shapes.theatre().parties().get(id);
    return party == null ? Words.orKey("", id) : party.name();
  }

  private String guarantor(String id) {
    GuarantorTerms terms = shapes.scenario().guarantors().get(id);
    return terms == null ? Words.orKey("", id) : terms.name();
  }

  private String airArm(String id) {
    AirArmTerms terms = shapes.scenario().airArms().get(id);
    return terms == null ? Words.orKey("", id) : terms.name();
  }

  private static String count(double number) {
    return String.format(Locale.ROOT, "%,.0f", number);
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.0f %%", 100 * share);
  }
}
