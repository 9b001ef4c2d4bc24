package org.hudna.model.world;

import static org.hudna.model.world.SmallWorld.AMBER;
import static org.hudna.model.world.SmallWorld.BLUE;
import static org.hudna.model.world.SmallWorld.DYAD;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hudna.scenario.Theatre;

/** The sectors, places, roads and forces of {@link SmallWorld}. */
final class SmallTheatre {
  private SmallTheatre() {}

  static Theatre theatre() {
    List<Theatre.FormationSite> sites = new ArrayList<>();
    for (String party : List.of(AMBER, BLUE)) {
      for (int s = 1; s <= 4; s++) {
        sites.add(new Theatre.FormationSite(party + "-" + s, party, "s" + s, 250, 1, 0));
      }
    }
    return new Theatre(
        "small",
        "Small world",
        "",
        Map.of(
            AMBER, new Theatre.PartyIdentity("Amber", "#ddaa33"),
            BLUE, new Theatre.PartyIdentity("Blue", "#332288")),
        Map.of(DYAD, new Theatre.Dyad(List.of(AMBER), List.of(BLUE))),
        List.of(
            new Theatre.Governorate("g1", "West", List.of()),
            new Theatre.Governorate("g2", "East", List.of())),
        IntStream.rangeClosed(1, 4)
            .mapToObj(s -> new Theatre.District("d" + s, "D" + s, governorate(s), List.of()))
            .toList(),
        IntStream.rangeClosed(1, 4).mapToObj(SmallTheatre::sector).toList(),
        List.of(
            place("hub", "hub", 1, 0, AMBER, null),
            place("plain", "town", 1, 10_000, AMBER, null),
            place("gate", "road", 2, 0, AMBER, null),
            place("town", "town", 2, 20_000, BLUE, AMBER),
            place("border", "crossing", 4, 0, BLUE, null),
            place("valley", "town", 3, 40_000, BLUE, null)),
        List.of(
            new Theatre.Road("hub-plain", "", "hub", "plain", 40, 1, 0, false),
            new Theatre.Road("plain-gate", "", "plain", "gate", 40, 1, 1, false),
            new Theatre.Road("gate-town", "Gate road", "gate", "town", 20, 0.5, 2, true),
            new Theatre.Road("border-valley", "", "border", "valley", 40, 1, 1, false),
            new Theatre.Road("gate-valley", "", "gate", "valley", 120, 3, 2, false)),
        sites,
        IntStream.rangeClosed(1, 4)
            .mapToObj(s -> new Theatre.Intensity("d" + s, DYAD, 0.5))
            .toList(),
        List.of(
            new Theatre.SeverityLaw("g1", DYAD, 0.5, 1.2, 0.01, 0.3),
            new Theatre.SeverityLaw("g2", DYAD, 0.5, 1.2, 0.01, 0.3)));
  }

  private static String governorate(int sector) {
    return sector <= 2 ? "g1" : "g2";
  }

  private static Theatre.Sector sector(int s) {
    List<String> neighbours =
        IntStream.of(s - 1, s + 1).filter(n -> n >= 1 && n <= 4).mapToObj(n -> "s" + n).toList();
    return new Theatre.Sector(
        "s" + s, "S" + s, governorate(s), "d" + s, 35, 36 + s * 0.5, 1, neighbours);
  }

  private static Theatre.Place place(
      String id, String kind, int sector, double inNeed, String controller, String besieger) {
    double population = inNeed * 1.25;
    double longitude = 36 + sector * 0.5 + (inNeed > 0 ? 0.1 : 0);
    return new Theatre.Place(
        id,
        id,
        kind,
        governorate(sector),
        "d" + sector,
        "s" + sector,
        35,
        longitude,
        population,
        inNeed,
        inNeed > 0 ? 10 : 0,
        controller,
        besieger);
  }
}
