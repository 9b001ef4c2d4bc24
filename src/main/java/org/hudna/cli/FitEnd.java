package org.hudna.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.hudna.study.calibration.AbcFit;
import org.hudna.study.calibration.EvolutionFit;
import org.hudna.study.calibration.FreeParameter;
import org.hudna.study.calibration.Generation;
import org.hudna.study.calibration.ParameterFit;
import org.hudna.study.calibration.TargetFit;

/** What a calibration says when it is over. */
final class FitEnd {
  private static final int MOST_TARGETS = 40;
  private static final int LEAST_SIZE = 50;

  private final PrintWriter out;

  FitEnd(PrintWriter out) {
    this.out = out;
  }

  void tell(AbcFit fit, List<ParameterFit> parameters, List<TargetFit> targets) {
    TextTable table =
        new TextTable(
            List.of("key", "prior", "80 %", "posterior", "80 %", "narrower by", "identified"));
    for (ParameterFit each : parameters) {
      table.row(
          List.of(
              each.key(),
              number(each.prior()[1]),
              range(each.prior()),
              number(each.posterior()[1]),
              range(each.posterior()),
              Math.round(100 * each.shrinkage()) + " %",
              each.identified() ? "yes" : "no"));
    }
    print(table);
    Generation last = fit.generations().get(fit.generations().size() - 1);
    out.printf(
        Locale.ROOT,
        "%d generations, %d runs, tolerance %.4g; %d particles, effective sample size %.0f%n",
        fit.generations().size(),
        last.runs(),
        last.tolerance(),
        fit.posterior().weights().length,
        fit.posterior().effectiveSize());
    if (fit.posterior().effectiveSize() < LEAST_SIZE) {
      out.printf(
          "an effective sample size below %d makes a sketch: what it identifies may be chance%n",
          LEAST_SIZE);
    }
    targets(targets, "posterior prediction (90 %)");
  }

  void tell(EvolutionFit fit, List<FreeParameter> parameters, List<TargetFit> targets) {
    TextTable table = new TextTable(List.of("key", "prior median", "best"));
    for (int d = 0; d < parameters.size(); d++) {
      FreeParameter key = parameters.get(d);
      table.row(List.of(key.key(), number(key.value(0)), number(key.value(fit.best()[d]))));
    }
    print(table);
    out.printf(
        Locale.ROOT,
        "%d trials; best score %.4f, where the prior median has 1%n",
        fit.trace().size(),
        fit.value());
    targets(targets, "runs at the best point (90 %)");
  }

  private void targets(List<TargetFit> targets, String predicted) {
    TextTable table = new TextTable(List.of("target", "area", "days", "observed", predicted));
    for (TargetFit each : targets.subList(0, Math.min(MOST_TARGETS, targets.size()))) {
      table.row(
          List.of(
              word(each.target().series()) + " " + word(each.target().statistic()),
              each.target().areaName(),
              each.target().window(),
              number(each.observed()),
              "%s (%s)%s"
                  .formatted(
                      number(each.predicted()[1]),
                      range(each.predicted()),
                      each.inside() ? "" : " *")));
    }
    print(table);
    if (targets.size() > MOST_TARGETS) {
      out.printf("and %d more targets in targets.csv%n", targets.size() - MOST_TARGETS);
    }
    long inside = targets.stream().filter(TargetFit::inside).count();
    out.printf("%d of %d targets lie inside; * outside%n", inside, targets.size());
  }

  private void print(TextTable table) {
    table.lines(TerminalWidth.columns()).forEach(out::println);
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String range(double[] quantiles) {
    return number(quantiles[0]) + " to " + number(quantiles[2]);
  }

  private static String number(double value) {
    return Math.abs(value) < 1 && value != 0 && !Double.isNaN(value)
        ? String.format(Locale.ROOT, "%.3f", value)
        : ShownNumber.of(value);
  }
}
