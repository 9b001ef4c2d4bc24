package org.hudna.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.hudna.scenario.Theatre;
import org.hudna.scenario.Theatre.District;
import org.hudna.scenario.Theatre.Dyad;
import org.hudna.scenario.Theatre.FormationSite;
import org.hudna.scenario.Theatre.Governorate;
import org.hudna.scenario.Theatre.Intensity;
import org.hudna.scenario.Theatre.PartyIdentity;
import org.hudna.scenario.Theatre.Place;
import org.hudna.scenario.Theatre.Sector;
import org.hudna.scenario.Theatre.SeverityLaw;

/** The ground of {@link TwoSides}: a row of equal sectors with a town each, held by blue. */
final class MadeUpRow {
  private MadeUpRow() {}

  static Theatre theatre(int sectors, double eventsPerDay, List<FormationSite> more) {
    Map<String, PartyIdentity> parties = new LinkedHashMap<>();
    parties.put(TwoSides.AMBER, new PartyIdentity("Amber", "#ddaa33"));
    parties.put(TwoSides.BLUE, new PartyIdentity("Blue", "#332288"));
    parties.put(TwoSides.GREY, new PartyIdentity("Grey", "#999999"));
    Dyad dyad = new Dyad(List.of(TwoSides.AMBER), List.of(TwoSides.BLUE, TwoSides.GREY));
    String last = governorate(sectors - 1);
    double rate = eventsPerDay / sectors;
    return new Theatre(
        "made-up",
        "Two sides",
        "",
        parties,
        Map.of(TwoSides.DYAD, dyad),
        row((sectors + 1) / 2, g -> new Governorate("g" + g, "G" + g, List.of())),
        row(sectors, s -> new District("d" + s, "D" + s, governorate(s), List.of())),
        row(sectors, s -> sector(s, sectors)),
        row(sectors, MadeUpRow::town),
        List.of(),
        formations(sectors, more),
        row(sectors, s -> new Intensity("d" + s, TwoSides.DYAD, rate)),
        List.of(new SeverityLaw(last, TwoSides.DYAD, 0.5, 1.2, 0.01, 0.3)));
  }

  private static String governorate(int sector) {
    return "g" + sector / 2;
  }

  private static List<FormationSite> formations(int sectors, List<FormationSite> more) {
    List<FormationSite> sites = new ArrayList<>();
    for (String party : List.of(TwoSides.AMBER, TwoSides.BLUE, TwoSides.GREY)) {
      for (int s = 0; s < sectors; s++) {
        sites.add(new FormationSite(party + "-" + s + "-1", party, "s" + s, 300, 1, 0));
        sites.add(new FormationSite(party + "-" + s + "-2", party, "s" + s, 100, 1, 0));
      }
    }
    sites.addAll(more);
    return sites;
  }

  private static Sector sector(int s, int sectors) {
    List<String> beside =
        IntStream.of(s - 1, s + 1)
            .filter(n -> n >= 0 && n < sectors)
            .mapToObj(n -> "s" + n)
            .toList();
    return new Sector("s" + s, "S" + s, governorate(s), "d" + s, 35, 36 + s * 0.5, 1, beside);
  }

  private static Place town(int s) {
    String id = "town-" + s;
    double east = 36 + s * 0.5;
    return new Place(
        id,
        id,
        "town",
        governorate(s),
        "d" + s,
        "s" + s,
        35,
        east,
        1000,
        0,
        0,
        TwoSides.BLUE,
        null);
  }

  private static <T> List<T> row(int number, IntFunction<T> element) {
    return IntStream.range(0, number).mapToObj(element).toList();
  }
}
