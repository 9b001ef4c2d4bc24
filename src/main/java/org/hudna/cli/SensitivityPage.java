package org.hudna.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hudna.io.SensitivityResults;
import org.hudna.io.SensitivityResults.Answer;
import org.hudna.io.SensitivityResults.Ranked;
import org.hudna.io.SensitivityTable;
import org.hudna.metric.Metric;
import org.hudna.study.sensitivity.IndexEstimate;
import org.hudna.study.sensitivity.Method;
import org.hudna.study.sensitivity.MorrisIndex;
import org.hudna.study.sensitivity.SobolIndex;

/**
 * The most important keys of each metric as tables.
 *
 * @param width columns of the terminal; names of keys lose their first parts where it is narrow
 */
record SensitivityPage(SensitivityResults results, int width) {
  private static final int MOST_ROWS = 15;
  private static final int KEY = 38;

  List<PageTable> tables() {
    List<PageTable> tables = new ArrayList<>();
    for (Map.Entry<Metric, Answer> entry : results.answers().entrySet()) {
      Answer answer = entry.getValue();
      List<Ranked> shown = answer.keys().subList(0, Math.min(MOST_ROWS, answer.keys().size()));
      List<String> names = names(shown);
      List<List<String>> rows = new ArrayList<>();
      for (int i = 0; i < shown.size(); i++) {
        rows.add(row(names.get(i), shown.get(i)));
      }
      tables.add(new PageTable(head(entry.getKey()), header(), rows, notes(answer)));
    }
    return tables;
  }

  /** What the columns mean. */
  List<String> notes() {
    return results.method() == Method.MORRIS
        ? List.of(
            "mu*: mean size of the change over the whole of a key's range, with its 95 % interval;"
                + " mu: the mean change, its sign the direction; sigma: how much the change differs"
                + " from place to place (curvature, interaction, chance); chance: the part of sigma"
                + " that few replicates make; a mu* that is not above it may be chance alone, and more replicates lower it.")
        : List.of(
            "total: the part of the variance that a key makes, alone or with others; first: the"
                + " part that it makes alone; with 95 % intervals. Small indices can come out below"
                + " 0.");
  }

  private static String head(Metric metric) {
    return metric.label() + " (" + metric.unit().replace('_', ' ') + ")";
  }

  private List<String> header() {
    return results.method() == Method.MORRIS
        ? List.of("key", "mu* [95 %]", "mu [95 %]", "sigma", "chance", "effects")
        : List.of("key", "total [95 %]", "first [95 %]", "rows");
  }

  private static List<String> row(String name, Ranked ranked) {
    if (ranked.index() instanceof MorrisIndex morris) {
      return List.of(
          name,
          interval(morris.muStar(), false),
          interval(morris.mu(), true),
          ShownNumber.of(morris.sigma()),
          ShownNumber.of(morris.chance()),
          Integer.toString(morris.used()));
    }
    SobolIndex sobol = (SobolIndex) ranked.index();
    return List.of(
        name, share(sobol.total()), share(sobol.first()), Integer.toString(sobol.used()));
  }

  private static String interval(IndexEstimate of, boolean sign) {
    String value = sign ? ShownNumber.signed(of.value()) : ShownNumber.of(of.value());
    return Double.isNaN(of.low())
        ? value
        : value + " [" + ShownNumber.of(of.low()) + ", " + ShownNumber.of(of.high()) + "]";
  }

  private static String share(IndexEstimate of) {
    return Double.isNaN(of.value())
        ? "-"
        : "%s [%s, %s]".formatted(share(of.value()), share(of.low()), share(of.high()));
  }

  private static String share(double value) {
    String text = String.format(Locale.ROOT, "%.2f", value);
    return text.equals("-0.00") ? "0.00" : text;
  }

  private List<String> notes(Answer answer) {
    List<String> notes = new ArrayList<>();
    if (answer.keys().size() > MOST_ROWS) {
      notes.add(
          "and %d more keys in %s"
              .formatted(answer.keys().size() - MOST_ROWS, SensitivityTable.FILE_NAME));
    }
    if (answer.withoutValue() > 0) {
      String left =
          results.method() == Method.MORRIS
              ? "an effect takes the replicates that have a value at both of its points"
              : "a point takes the replicates that have one, a row without any is left out";
      notes.add(
          "%,d of %,d runs have no value (failed, or it did not come about): %s"
              .formatted(answer.withoutValue(), answer.runs(), left));
    }
    if (answer.constant()) {
      notes.add("it did not vary");
    } else if (results.method() == Method.SOBOL) {
      double sum =
          answer.keys().stream()
              .mapToDouble(key -> ((SobolIndex) key.index()).first().value())
              .sum();
      String rest =
          sum > 1 ? "more than all, by chance: take more samples" : "keys together make the rest";
      notes.add(String.format(Locale.ROOT, "the first indices sum to %.2f; %s", sum, rest));
    }
    return notes;
  }

  /** Names of keys, short where there is little room and none becomes that of another. */
  private List<String> names(List<Ranked> shown) {
    List<String> keys = shown.stream().map(Ranked::key).toList();
    if (width >= ComparisonForm.WIDE) {
      return keys;
    }
    List<String> names = keys.stream().map(SensitivityPage::cut).toList();
    return names.stream().distinct().count() == names.size() ? names : keys;
  }

  private static String cut(String key) {
    String rest = key;
    while (rest.length() > KEY - 1 && rest.contains(".")) {
      rest = rest.substring(rest.indexOf('.') + 1);
    }
    return rest.equals(key) ? key : "…" + rest;
  }
}
