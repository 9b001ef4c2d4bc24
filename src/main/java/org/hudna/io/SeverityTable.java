package org.hudna.io;

import java.util.List;
import java.util.Locale;
import org.hudna.history.SeverityEstimate;

/**
 * The text of {@code severity-<window>.csv}: {@code
 * adm1_pcode,dyad,mu,sigma,zero_share,civilian_share}, four decimals, in the order of the first two
 * columns.
 */
public final class SeverityTable {

  private static final List<String> HEADER =
      List.of("adm1_pcode", "dyad", "mu", "sigma", "zero_share", "civilian_share");

  private SeverityTable() {}

  public static String text(List<SeverityEstimate> estimates) {
    return CsvText.of(HEADER, estimates.stream().map(SeverityTable::row).toList());
  }

  private static List<String> row(SeverityEstimate estimate) {
    return List.of(
        estimate.governorate(),
        estimate.dyad(),
        decimal(estimate.mu()),
        decimal(estimate.sigma()),
        decimal(estimate.zeroShare()),
        decimal(estimate.civilianShare()));
  }

  private static String decimal(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }
}
