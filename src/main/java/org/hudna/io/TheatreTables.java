package org.hudna.io;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hudna.scenario.Theatre.District;
import org.hudna.scenario.Theatre.FormationSite;
import org.hudna.scenario.Theatre.Governorate;
import org.hudna.scenario.Theatre.Intensity;
import org.hudna.scenario.Theatre.Place;
import org.hudna.scenario.Theatre.Road;
import org.hudna.scenario.Theatre.Sector;
import org.hudna.scenario.Theatre.SeverityLaw;
import org.locationtech.jts.geom.Envelope;

/** The tables of one theatre; each knows the ids of those read before it. */
final class TheatreTables {
  private static final double MUCH = 1e9;
  private static final double SHARE_TOLERANCE = 0.005;

  private final TheatreHead head;
  private final Map<String, Governorate> governorates;
  private final Map<String, District> districts;
  private final Envelope bounds;
  private final Faults faults;
  private Set<String> sectors = Set.of();
  private Set<String> places = Set.of();

  TheatreTables(
      TheatreHead head, List<Governorate> governorates, List<District> districts, Faults faults) {
    this.head = head;
    this.governorates = byId(governorates, Governorate::pcode);
    this.districts = byId(districts, District::pcode);
    this.bounds = Bounds.of(governorates);
    this.faults = faults;
  }

  private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
    return all.stream().collect(Collectors.toMap(id, t -> t, (a, b) -> a, LinkedHashMap::new));
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
    sectors = ids(rows);
    List<Sector> all = read(rows, this::sector);
    checkShares(rows, all);
    return all;
  }

  private Sector sector(CellReader cells) {
    List<String> neighbours = cells.list("neighbours");
    neighbours.forEach(id -> cells.known("neighbours", id, "sector", sectors));
    return new Sector(
        cells.text("id"),
        cells.filled("name"),
        governorate(cells),
        district(cells),
        latitude(cells),
        longitude(cells),
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
        new CellReader(rows.get(i), faults)
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
    places = ids(rows);
    return read(rows, cells -> place(cells, start));
  }

  private Place place(CellReader cells, LocalDateTime start) {
    return new Place(
        cells.text("id"),
        cells.filled("name"),
        cells.filled("kind"),
        governorate(cells),
        district(cells),
        cells.known("sector", "sector", sectors),
        latitude(cells),
        longitude(cells),
        cells.number("population", 0, MUCH),
        cells.number("in_need", 0, MUCH),
        cells.number("supplies_days", 0, 10_000),
        cells.known("controller", "party", head.parties().keySet()),
        besieger(cells, start));
  }

  private String besieger(CellReader cells, LocalDateTime start) {
    String besieger = cells.knownOrNull("besieger", "party", head.parties().keySet());
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
    ids(rows);
    return read(rows, this::road);
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

  List<FormationSite> formations(Path file) {
    List<CsvRow> rows =
        CsvTable.read(file, "id", "party", "sector", "fighters", "temper", "entanglement");
    ids(rows);
    return read(rows, this::formation);
  }

  private FormationSite formation(CellReader cells) {
    return new FormationSite(
        cells.text("id"),
        cells.known("party", "party", head.parties().keySet()),
        cells.known("sector", "sector", sectors),
        cells.number("fighters", 0, MUCH),
        cells.number("temper", 0, 10),
        cells.number("entanglement", 0, 1));
  }

  List<Intensity> intensities(Path file) {
    List<CsvRow> rows = CsvTable.read(file, "adm1_pcode", "adm2_pcode", "dyad", "events_per_day");
    return read(
        rows,
        cells -> {
          governorate(cells);
          return new Intensity(
              district(cells),
              cells.known("dyad", "dyad", head.dyads().keySet()),
              cells.number("events_per_day", 0, 10_000));
        });
  }

  List<SeverityLaw> severities(Path file) {
    List<CsvRow> rows =
        CsvTable.read(file, "adm1_pcode", "dyad", "mu", "sigma", "zero_share", "civilian_share");
    return read(
        rows,
        cells ->
            new SeverityLaw(
                governorate(cells),
                cells.known("dyad", "dyad", head.dyads().keySet()),
                cells.number("mu", -10, 10),
                cells.number("sigma", 0, 10),
                cells.number("zero_share", 0, 1),
                cells.number("civilian_share", 0, 1)));
  }

  private <T> List<T> read(List<CsvRow> rows, Function<CellReader, T> reading) {
    List<T> all = new ArrayList<>();
    rows.forEach(row -> all.add(reading.apply(new CellReader(row, faults))));
    return all;
  }

  private Set<String> ids(Collection<CsvRow> rows) {
    Set<String> ids = new HashSet<>();
    for (CsvRow row : rows) {
      CellReader cells = new CellReader(row, faults);
      String id = cells.filled("id");
      if (!id.isEmpty() && !ids.add(id)) {
        String message = "id '" + id + "' stands twice";
        cells.fault(DiagnosticCode.DUPLICATE_ID, "id", message, "an id of its own", id);
      }
    }
    return ids;
  }

  private String governorate(CellReader cells) {
    return cells.known("adm1_pcode", "governorate", governorates.keySet());
  }

  private String district(CellReader cells) {
    String code = cells.known("adm2_pcode", "district", districts.keySet());
    District district = districts.get(code);
    if (district != null && !district.governorate().equals(cells.text("adm1_pcode"))) {
      String message = "district " + code + " is in another governorate";
      String found = cells.text("adm1_pcode");
      cells.fault(DiagnosticCode.UNKNOWN_ID, "adm1_pcode", message, district.governorate(), found);
    }
    return code;
  }

  private double latitude(CellReader cells) {
    double latitude = cells.number("lat", -90, 90);
    return inside(cells, "lat", latitude, bounds.getMinY(), bounds.getMaxY());
  }

  private double longitude(CellReader cells) {
    double longitude = cells.number("lon", -180, 180);
    return inside(cells, "lon", longitude, bounds.getMinX(), bounds.getMaxX());
  }

  private static double inside(
      CellReader cells, String column, double value, double min, double max) {
    if (value < min || value > max) {
      cells.fault(
          DiagnosticCode.BAD_COORDINATE,
          column,
          "'" + column + "' lies outside the theatre",
          "degrees" + Wording.range(Bounds.round(min), Bounds.round(max), ""),
          Wording.number(value));
    }
    return value;
  }
}
