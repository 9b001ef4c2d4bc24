package org.hudna.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hudna.history.DateRange;
import org.hudna.io.ValidationTables;
import org.hudna.study.score.BootstrapInterval;
import org.hudna.study.score.Scope;
import org.hudna.study.score.Score;
import org.hudna.study.validation.Measure;
import org.hudna.study.validation.Pool;
import org.hudna.study.validation.ScoredWindow;
import org.hudna.study.validation.Series;
import org.hudna.study.validation.Validation;

/** A validation as people read it on a terminal, all its days together. */
final class ScoreTable {
  private static final double LEAST_SHOWN = 0.001;
  private static final List<String> LEGEND =
      List.of(
          "Scores: less is better; means over days, of governorates over these too.",
          "Skill: 1 - the model's CRPS / the baseline's; above 0 the model is better. Fair CRPS: what",
          "endlessly many draws of the law behind each forecast would get; it favours small ones.",
          "50, 80, 95 %: observations in that central interval, its ends included.",
          "Ignorance (bits) favours forecasts of more members; interval: mean score of the three.");

  private final Validation validation;
  private final Pool pool;

  ScoreTable(Validation validation) {
    this.validation = validation;
    this.pool = validation.everything();
  }

  /** The lines; columns on the right are left out where the terminal is too narrow. */
  List<String> lines(int width) {
    List<String> lines = new ArrayList<>(head());
    for (Series series : Series.values()) {
      lines.add("");
      lines.add(
          "%s (CRPS in %s a day); p that the model's PIT is uniform: %s"
              .formatted(
                  series.label(),
                  series.quantity().key(),
                  p(pool.value(ScoredWindow.MODEL, Measure.PIT_P, series))));
      lines.addAll(table(series).lines(width));
    }
    lines.add("");
    lines.addAll(LEGEND);
    if (!validation.ablations().isEmpty()) {
      lines.add("");
      lines.add("CRPS with less that without a mechanism: below 0 it makes forecasts better");
      lines.addAll(AblationTable.of(validation, pool.id()).lines(width));
    }
    return lines;
  }

  private List<String> head() {
    List<String> lines = new ArrayList<>();
    lines.add(
        "%s: %d days scored in %d case%s, %d left out as missing%s"
            .formatted(
                validation.plan().dyad(),
                pool.days(),
                validation.plan().cases().size(),
                validation.plan().cases().size() == 1 ? "" : "s",
                pool.missing().size(),
                pool.missing().isEmpty() ? "" : ": " + ranges(pool.missing())));
    if (validation.pools().size() > 1) {
      lines.add("all cases together; each by itself is in " + ValidationTables.SCORES);
    }
    validation.plan().baselines().stream()
        .filter(id -> !pool.forecasts().contains(id))
        .forEach(id -> lines.add(id + ": not for all of these days, so it is left out here"));
    return lines;
  }

  /** Days in a row as ranges. */
  static String ranges(List<LocalDate> days) {
    List<DateRange> ranges = new ArrayList<>();
    for (LocalDate day : days) {
      int last = ranges.size() - 1;
      if (last >= 0 && ranges.get(last).last().plusDays(1).equals(day)) {
        ranges.set(last, new DateRange(ranges.get(last).first(), day));
      } else {
        ranges.add(new DateRange(day, day));
      }
    }
    return ranges.stream()
        .map(of -> of.days() == 1 ? of.first().toString() : of.toString())
        .collect(Collectors.joining(", "));
  }

  private TextTable table(Series series) {
    List<String> header =
        new ArrayList<>(
            List.of("forecast", "CRPS", "skill [95 %]", "50 %", "80 %", "95 %", "fair CRPS"));
    header.addAll(List.of("ignorance", "interval"));
    if (series.scope() == Scope.GOVERNORATES) {
      header.add("energy");
    }
    TextTable table = new TextTable(header);
    pool.forecasts().forEach(forecast -> table.row(row(forecast, series)));
    return table;
  }

  private List<String> row(String forecast, Series series) {
    List<String> cells = new ArrayList<>(List.of(forecast));
    cells.add(value(forecast, Measure.CRPS, series));
    cells.add(skill(forecast, series));
    cells.add(share(forecast, Measure.COVERAGE_50, series));
    cells.add(share(forecast, Measure.COVERAGE_80, series));
    cells.add(share(forecast, Measure.COVERAGE_95, series));
    cells.add(value(forecast, Measure.FAIR_CRPS, series));
    cells.add(value(forecast, Measure.IGNORANCE, series));
    cells.add(value(forecast, Measure.INTERVAL_MEAN, series));
    if (series.scope() == Scope.GOVERNORATES) {
      cells.add(value(forecast, Measure.ENERGY, series));
    }
    return cells;
  }

  private String value(String forecast, Measure measure, Series series) {
    return number(pool.value(forecast, measure, series));
  }

  private String share(String forecast, Measure measure, Series series) {
    return Math.round(100 * pool.value(forecast, measure, series)) + " %";
  }

  private String skill(String baseline, Series series) {
    return validation.skills().stream()
        .filter(row -> row.pool().equals(pool.id()) && row.series() == series)
        .filter(row -> row.baseline().equals(baseline) && row.score() == Score.CRPS)
        .map(row -> interval(row.skill().skill()))
        .findFirst()
        .orElse("");
  }

  static String interval(BootstrapInterval of) {
    return "%s [%s, %s]".formatted(number(of.value()), number(of.low()), number(of.high()));
  }

  private static String number(double value) {
    return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%.3f", value);
  }

  private static String p(double value) {
    return value < LEAST_SHOWN ? "< 0.001" : number(value);
  }
}
