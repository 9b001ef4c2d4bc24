package org.hudna.report;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.hudna.io.ResultTable;
import org.hudna.io.ResultsReader;

/**
 * Means a day of a design by district, over the days counted.
 *
 * @param violence violent incidents a day by district
 * @param aid people supplied for a month a day by district
 */
record DistrictDays(CountedDays days, Map<String, Double> violence, Map<String, Double> aid) {

  /** Sums the rows of {@code districts.csv} whose day counts. */
  static DistrictDays read(ResultsReader reader, String id, CountedDays days) {
    Map<String, Double> violence = new HashMap<>();
    Map<String, Double> aid = new HashMap<>();
    reader.rows(
        id,
        ResultTable.DISTRICTS,
        row -> {
          if (days.contains(LocalDate.parse(row.text("date")))) {
            String district = row.text("adm2_pcode");
            violence.merge(district, row.number("violations") / days.count(), Double::sum);
            aid.merge(district, row.number("people_reached") / days.count(), Double::sum);
          }
        });
    return new DistrictDays(days, violence, aid);
  }
}
