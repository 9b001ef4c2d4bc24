package org.hudna.chart;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hudna.scenario.Phase;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/**
 * The share of runs in each phase of the agreement, stacked, with its steps at the ends of days.
 */
final class PhaseChart {

  private PhaseChart() {}

  /** The stack, or an empty frame that says that there is no truce. */
  static Picture draw(Caption caption, ScenarioDays when, PhaseShares shares) {
    NumberAxis axis = ChartStyle.shares("Share of the runs");
    if (!when.marks().hasTruce()) {
      return Picture.of(caption, DayPlot.withoutTruce(when.days(), axis), new Legend());
    }
    XYPlot plot = DayPlot.of(when.days(), when.marks().withoutPersuasion(), axis);
    List<Phase> phases = Arrays.stream(Phase.values()).filter(shares::reaches).toList();
    YIntervalSeriesCollection stack = new YIntervalSeriesCollection();
    DeviationRenderer renderer = new DeviationRenderer(false, false);
    renderer.setAlpha(1f);
    Legend legend = new Legend();
    for (int i = 0; i < phases.size(); i++) {
      stack.addSeries(upTo(phases.subList(0, i + 1), when.days(), shares));
      renderer.setSeriesFillPaint(i, ChartStyle.phase(phases.get(i)));
      legend.box(name(phases.get(i)), ChartStyle.phase(phases.get(i)));
    }
    plot.setDataset(stack);
    plot.setRenderer(renderer);
    return Picture.of(caption, plot, legend);
  }

  /** The first series of a plot is drawn last, so lower shares cover what is below higher ones. */
  private static YIntervalSeries upTo(List<Phase> phases, DayRange days, PhaseShares shares) {
    YIntervalSeries series = new YIntervalSeries(phases.size(), false, true);
    for (int d = 0; d < days.count(); d++) {
      int before = Math.max(0, d - 1);
      double sum = phases.stream().mapToDouble(phase -> shares.share(phase, before)).sum();
      series.add(days.start() + d, sum, 0, sum);
      series.add(days.start() + d + 1, sum, 0, sum);
    }
    return series;
  }

  private static String name(Phase phase) {
    String words = phase.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
