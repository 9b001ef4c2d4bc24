package org.hudna.io;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hudna.scenario.Theatre.District;
import org.hudna.scenario.Theatre.Governorate;
import org.locationtech.jts.geom.Envelope;

/** The ids and the ground that the tables of a theatre refer to. */
final class TheatreKeys {
  private final TheatreHead head;
  private final Map<String, Governorate> governorates;
  private final Map<String, District> districts;
  private final Envelope bounds;
  private final Faults faults;

  TheatreKeys(
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

  Set<String> parties() {
    return head.parties().keySet();
  }

  Set<String> dyads() {
    return head.dyads().keySet();
  }

  CellReader cells(CsvRow row) {
    return new CellReader(row, faults);
  }

  /** One record per row. */
  <T> List<T> read(List<CsvRow> rows, Function<CellReader, T> reading) {
    List<T> all = new ArrayList<>();
    rows.forEach(row -> all.add(reading.apply(cells(row))));
    return all;
  }

  /** The ids of a table; one that stands twice is a fault. */
  Set<String> ids(Collection<CsvRow> rows) {
    Set<String> ids = new HashSet<>();
    for (CsvRow row : rows) {
      CellReader cells = cells(row);
      String id = cells.filled("id");
      if (!id.isEmpty() && !ids.add(id)) {
        String message = "id '" + id + "' stands twice";
        cells.fault(DiagnosticCode.DUPLICATE_ID, "id", message, "an id of its own", id);
      }
    }
    return ids;
  }

  /** The code in column adm1_pcode. */
  String governorate(CellReader cells) {
    return cells.known("adm1_pcode", "governorate", governorates.keySet());
  }

  /** The code in column adm2_pcode, which lies in the governorate of its row. */
  String district(CellReader cells) {
    String code = cells.known("adm2_pcode", "district", districts.keySet());
    District district = districts.get(code);
    if (district != null && !district.governorate().equals(cells.text("adm1_pcode"))) {
      String message = "district " + code + " is in another governorate";
      String found = cells.text("adm1_pcode");
      cells.fault(DiagnosticCode.UNKNOWN_ID, "adm1_pcode", message, district.governorate(), found);
    }
    return code;
  }

  double latitude(CellReader cells) {
    double latitude = cells.number("lat", -90, 90);
    return inside(cells, "lat", latitude, bounds.getMinY(), bounds.getMaxY());
  }

  double longitude(CellReader cells) {
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
