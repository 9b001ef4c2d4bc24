package org.hudna.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hudna.metric.Better;
import org.hudna.metric.Metric;
import org.hudna.study.comparison.BatchComparison;
import org.hudna.study.comparison.Contrast;
import org.hudna.study.comparison.Estimate;
import org.hudna.study.comparison.Significance;
import org.hudna.study.survival.LogRank;
import org.hudna.study.survival.MedianTime;
import org.hudna.study.survival.SurvivalComparison;
import org.hudna.study.survival.TruceSurvival;

/** A comparison as tables: one for each metric, and one of how long truces last. */
final class ComparisonPage {
  private static final List<String> HEADER =
      List.of(
          "scenario",
          "difference [95 %]",
          "p",
          "better",
          "mean ± SD",
          "min…max",
          "dz",
          "delta",
          "variance",
          "pairs",
          "interval, test");

  private static final String OTHER_DAYS = "\u2020";

  private final BatchComparison comparison;
  private final SurvivalComparison survival;
  private final ShownScenario names;

  /**
   * A page.
   *
   * @param brief whether names of scenarios are shortened
   */
  ComparisonPage(BatchComparison comparison, SurvivalComparison survival, boolean brief) {
    this.comparison = comparison;
    this.survival = survival;
    this.names = new ShownScenario(comparison.baseline(), brief);
  }

  /** All tables. */
  List<PageTable> tables() {
    List<PageTable> tables = new ArrayList<>();
    comparison.metrics().forEach(metric -> tables.add(table(metric)));
    if (!survival.scenarios().isEmpty()) {
      tables.add(truces());
    }
    return tables;
  }

  /** What the numbers mean. */
  List<String> notes() {
    List<String> notes = new ArrayList<>();
    notes.add(
        "difference: scenario minus "
            + comparison.baseline()
            + ", mean over pairs of runs with the same seed, in which the metric exists in both."
            + " p: by Holm over all "
            + comparison.family()
            + " tests of this comparison; * below 0.05, and the interval leaves 0 out. better: share of pairs in which the"
            + " scenario is the better one, ties counted half. The last column says how interval"
            + " and p were found.");
    if (comparison.contrasts().stream().anyMatch(contrast -> !contrast.sameDays())) {
      notes.add(
          OTHER_DAYS
              + " counts other days than "
              + comparison.baseline()
              + ": its truce is to start on another day, or it simulates other days.");
    }
    notes.addAll(saved());
    notes.addAll(names.notes());
    return notes;
  }

  /** How much variance shared luck saved, if there are pairs to say it from. */
  private List<String> saved() {
    double[] ratios =
        comparison.contrasts().stream()
            .mapToDouble(contrast -> contrast.variance().ratio())
            .filter(ratio -> !Double.isNaN(ratio))
            .sorted()
            .toArray();
    if (ratios.length == 0) {
      return List.of();
    }
    long half = Arrays.stream(ratios).filter(ratio -> ratio <= 0.5).count();
    return List.of(
        "shared luck: the variance of a paired difference is "
            + ShownEstimate.percent(ratios[ratios.length / 2])
            + " of an unpaired one (median; "
            + ShownEstimate.percent(ratios[0])
            + " to "
            + ShownEstimate.percent(ratios[ratios.length - 1])
            + "), at most half in "
            + half
            + " of "
            + ratios.length
            + " rows. Runs of a pair share every draw of the same decision, actor and instant;"
            + " what they do not share is what follows once their worlds differ.");
  }

  private PageTable table(Metric metric) {
    List<Contrast> contrasts = comparison.of(metric);
    Contrast first = contrasts.get(0);
    String unit = ShownEstimate.scale(metric) == 1 ? metric.unit().replace('_', ' ') : "% of runs";
    String better =
        metric.better() == Better.NEITHER
            ? ""
            : ", " + metric.better().name().toLowerCase(Locale.ROOT) + " is better";
    String head =
        metric.label()
            + " ("
            + unit
            + better
            + "); "
            + comparison.baseline()
            + ": "
            + ShownEstimate.spread(metric, first.baseline())
            + (ShownEstimate.scale(metric) == 1
                ? " (" + ShownEstimate.range(first.baseline()) + ")"
                : "")
            + runs(contrasts);
    return new PageTable(head, HEADER, contrasts.stream().map(this::row).toList(), List.of());
  }

  /** How many runs of the baseline there are, where pairs are fewer. */
  private static String runs(List<Contrast> contrasts) {
    int runs = contrasts.get(0).baseline().runs();
    boolean all =
        contrasts.stream()
            .mapToInt(contrast -> contrast.difference().n())
            .allMatch(pairs -> pairs == runs || pairs == 0);
    return all ? "" : ", " + runs + " runs";
  }

  private List<String> row(Contrast of) {
    Metric metric = of.metric();
    Estimate difference = of.difference();
    return List.of(
        names.of(of.scenario()) + (of.sameDays() ? "" : " " + OTHER_DAYS),
        ShownEstimate.difference(metric, difference),
        p(of.significance().adjusted(), of.clear()),
        ShownEstimate.percent(of.probabilityBetter()),
        ShownEstimate.spread(metric, of.changed())
            + (of.changed().runs() == difference.n() ? "" : ", " + of.changed().runs() + " runs"),
        ShownEstimate.scale(metric) == 1 ? ShownEstimate.range(of.changed()) : "",
        ShownEstimate.number(of.effect().dz(), 2, false),
        ShownEstimate.number(of.effect().cliffsDelta(), 2, false),
        ShownEstimate.percent(of.variance().ratio()),
        Integer.toString(difference.n()),
        difference.method().label().equals(of.significance().method().label())
            ? difference.method().label()
            : difference.method().label() + ", " + of.significance().method().label());
  }

  private PageTable truces() {
    String days = ShownNumber.of(survival.horizonDays());
    List<String> header =
        List.of(
            "scenario",
            "held " + days + " days, %",
            "difference, days",
            "log-rank p",
            "median day",
            "mean days",
            "collapsed");
    return new PageTable(
        "How long truces last (means up to day " + days + ")",
        header,
        survival.scenarios().stream().map(this::row).toList(),
        List.of(
            "Times of truces that stand at the end of the run are censored (Kaplan-Meier, with"
                + " Greenwood's bands). difference: of the mean days in force up to day "
                + days
                + ", over pairs. log-rank p: by Holm over the scenarios; it takes runs as"
                + " independent, which for pairs with shared luck errs on the side of finding"
                + " nothing."));
  }

  private List<String> row(TruceSurvival of) {
    Estimate held = of.held();
    Estimate mean = of.restrictedMean();
    LogRank test = of.logRank();
    Estimate difference = of.difference();
    return List.of(
        names.of(of.scenario()),
        ShownEstimate.interval(100 * held.mean(), 100 * held.low(), 100 * held.high(), false),
        ShownEstimate.interval(difference.mean(), difference.low(), difference.high(), true),
        test == null ? "-" : p(test.adjusted(), test.adjusted() < Significance.LEVEL),
        median(of.median()),
        ShownEstimate.interval(mean.mean(), mean.low(), mean.high(), false),
        of.curve().collapses() + " of " + of.curve().runs());
  }

  private String median(MedianTime of) {
    return Double.isNaN(of.days())
        ? ">" + ShownNumber.of(survival.horizonDays())
        : ShownEstimate.interval(of.days(), of.low(), of.high(), false);
  }

  private static String p(double p, boolean clear) {
    return ShownEstimate.p(p) + (clear ? "*" : " ");
  }
}
