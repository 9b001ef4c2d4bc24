package org.hudna.metric;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hudna.model.event.Where;
import org.hudna.scenario.Scenario;
import org.hudna.scenario.Theatre;

/** Where days, governorates, dyads and districts stand in the tables of a run. */
final class Layout {
  final Calendar calendar;
  final Names dyads;
  final Names districts;
  final List<String> governorates;
  final Set<String> accepting;
  final boolean[] covered;
  private final Map<String, Integer> governorateNumbers = new HashMap<>();
  private final Set<String> zoneSectors;
  private final Map<String, Integer> sides;
  private final boolean tables;

  /** {@code tables} says whether rows are kept at all. */
  Layout(Scenario scenario, Theatre theatre, boolean tables) {
    this.tables = tables;
    calendar = Calendar.of(scenario);
    dyads = new Names(theatre.dyads().keySet());
    districts = new Names(theatre.districts().stream().map(Theatre.District::pcode)::iterator);
    governorates = theatre.governorates().stream().map(Theatre.Governorate::name).toList();
    for (int i = 0; i < governorates.size(); i++) {
      governorateNumbers.put(governorates.get(i), i);
      governorateNumbers.put(theatre.governorates().get(i).pcode(), i);
    }
    accepting = CoveredDyads.accepting(scenario);
    covered = new boolean[dyads.size()];
    CoveredDyads.of(scenario, theatre).forEach(name -> covered[dyads.find(name)] = true);
    zoneSectors = zoneSectors(scenario, theatre);
    sides = sides(scenario, theatre);
  }

  /** Number of a governorate in the theatre, by name or code; -1 for no row of a table. */
  int governorate(Where where) {
    return where == null || !tables ? -1 : governorateNumbers.getOrDefault(where.governorate(), -1);
  }

  /** Number of a district in the theatre; -1 for no row of a table. */
  int district(Where where) {
    return where == null || !tables ? -1 : districts.find(where.district());
  }

  /** Whether a dyad is covered, by its number. */
  boolean covered(int dyad) {
    return dyad >= 0 && dyad < covered.length && covered[dyad];
  }

  /** Which side of the covered dyads a party is on: 1 the first, -1 the second, 0 none or both. */
  int side(String party) {
    return sides.getOrDefault(party, 0);
  }

  private static Map<String, Integer> sides(Scenario scenario, Theatre theatre) {
    Map<String, Integer> sides = new HashMap<>();
    for (String name : CoveredDyads.of(scenario, theatre)) {
      theatre.dyads().get(name).a().forEach(party -> sides.merge(party, 1, Layout::same));
      theatre.dyads().get(name).b().forEach(party -> sides.merge(party, -1, Layout::same));
    }
    return sides;
  }

  private static int same(int one, int other) {
    return one == other ? one : 0;
  }

  /** Whether the sector's centre lies in a strike zone of the scenario. */
  boolean inZone(Where where) {
    return where != null && zoneSectors.contains(where.sector());
  }

  private static Set<String> zoneSectors(Scenario scenario, Theatre theatre) {
    Set<String> sectors = new HashSet<>();
    if (scenario.sections().jointCentre() != null) {
      for (var zone : scenario.sections().jointCentre().zones().values()) {
        for (Theatre.Sector sector : theatre.sectors()) {
          if (Polygon.holds(zone.polygon(), sector.longitude(), sector.latitude())) {
            sectors.add(sector.id());
          }
        }
      }
    }
    return sectors;
  }
}
