package org.hudna.io;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hudna.scenario.Theatre.Place;
import org.hudna.scenario.Theatre.Road;
import org.hudna.scenario.Theatre.Sector;

/** The tables of sectors, places and roads, read in this order. */
final class GroundTables {
  private static final double MUCH = 1e9;
  private static final double SHARE_TOLERANCE = 0.005;

  private final TheatreKeys keys;
  private Set<String> sectors = Set.of();
  private Set<String> places = Set.of();

  GroundTables(TheatreKeys keys) {
    this.keys = keys;
  }

  /** Ids of the sectors that were read. */
  Set<String> sectorIds() {
    return sectors;
  }

  List<Sector> sectors(Path file) {
    List<CsvRow> rows =
        CsvTable.read(
            file,
            "id",
            "name",
            "adm1_pcode",
            "adm2_pcode",
            "lat",
            "lon",
            "share_of_district",
            "neighbours");
    sectors = keys.ids(rows);
    List<Sector> all = keys.read(rows, this::sector);
    checkShares(rows, all);
    return all;
  }

  private Sector sector(CellReader cells) {
    List<String> neighbours = cells.list("neighbours");
    neighbours.forEach(id -> cells.known("neighbours", id, "sector", sectors));
    return new Sector(
        cells.text("id"),
        cells.filled("name"),
        keys.governorate(cells),
        keys.district(cells),
        keys.latitude(cells),
        keys.longitude(cells),
        cells.number("share_of_district", 0, 1),
        neighbours);
  }

  private void checkShares(List<CsvRow> rows, List<Sector> all) {
    Map<String, Double> sums = new HashMap<>();
    all.forEach(s -> sums.merge(s.district(), s.shareOfDistrict(), Double::sum));
    for (int i = 0; i < all.size(); i++) {
      String district = all.get(i).district();
      Double sum = sums.remove(district);
      if (sum != null && Math.abs(sum - 1) > SHARE_TOLERANCE) {
        keys.cells(rows.get(i))
            .fault(
                DiagnosticCode.BAD_SHARES,
                "share_of_district",
                "the shares of district " + district + " do not sum to 1",
                "1",
                Wording.number(Math.round(sum * 1e6) / 1e6));
      }
    }
  }

  List<Place> places(Path file, LocalDateTime start) {
    List<CsvRow> rows =
        CsvTable.read(
            file,
            "id",
            "name",
            "kind",
            "adm1_pcode",
            "adm2_pcode",
            "sector",
            "lat",
            "lon",
            "population",
            "in_need",
            "supplies_days",
            "controller",
            "besieger",
            "besieged_until");
    places = keys.ids(rows);
    return keys.read(rows, cells -> place(cells, start));
  }

  private Place place(CellReader cells, LocalDateTime start) {
    return new Place(
        cells.text("id"),
        cells.filled("name"),
        cells.filled("kind"),
        keys.governorate(cells),
        keys.district(cells),
        cells.known("sector", "sector", sectors),
        keys.latitude(cells),
        keys.longitude(cells),
        cells.number("population", 0, MUCH),
        cells.number("in_need", 0, MUCH),
        cells.number("supplies_days", 0, 10_000),
        cells.known("controller", "party", keys.parties()),
        besieger(cells, start));
  }

  private String besieger(CellReader cells, LocalDateTime start) {
    String besieger = cells.knownOrNull("besieger", "party", keys.parties());
    String until = cells.text("besieged_until");
    if (until.isEmpty() || start == null) {
      return besieger;
    }
    try {
      return LocalDate.parse(until).isAfter(start.toLocalDate()) ? besieger : null;
    } catch (DateTimeParseException e) {
      String message = "'besieged_until' is not a date";
      cells.fault(
          DiagnosticCode.BAD_CELL, "besieged_until", message, "a date as 2016-08-27", until);
      return null;
    }
  }

  List<Road> roads(Path file) {
    List<CsvRow> rows =
        CsvTable.read(
            file, "id", "name", "from", "to", "km", "travel_hours", "checkpoints", "kind");
    keys.ids(rows);
    return keys.read(rows, this::road);
  }

  private Road road(CellReader cells) {
    double checkpoints = cells.number("checkpoints", 0, 1000);
    if (checkpoints > Math.floor(checkpoints)) {
      String message = "'checkpoints' is not a whole number";
      String found = Wording.number(checkpoints);
      cells.fault(DiagnosticCode.BAD_CELL, "checkpoints", message, "a whole number", found);
    }
    return new Road(
        cells.text("id"),
        cells.text("name"),
        cells.known("from", "place", places),
        cells.known("to", "place", places),
        cells.number("km", 0, 100_000),
        cells.number("travel_hours", 0, 10_000),
        (int) checkpoints,
        cells.known("kind", "kind of road", List.of("named", "graph")).equals("named"));
  }
}
