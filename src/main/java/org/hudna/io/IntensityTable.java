package org.hudna.io;

import java.util.List;
import java.util.Locale;
import org.hudna.history.IntensityEstimate;

/**
 * The text of {@code intensity-<window>.csv}: {@code adm1_pcode,adm2_pcode,dyad,events_per_day},
 * six decimals, in the order of the first three columns.
 */
public final class IntensityTable {

  private static final List<String> HEADER =
      List.of("adm1_pcode", "adm2_pcode", "dyad", "events_per_day");

  private IntensityTable() {}

  public static String text(List<IntensityEstimate> estimates) {
    return CsvText.of(HEADER, estimates.stream().map(IntensityTable::row).toList());
  }

  private static List<String> row(IntensityEstimate estimate) {
    return List.of(
        estimate.governorate(),
        estimate.district(),
        estimate.dyad(),
        String.format(Locale.ROOT, "%.6f", estimate.eventsPerDay()));
  }
}
