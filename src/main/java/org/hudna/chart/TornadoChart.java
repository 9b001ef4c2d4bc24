package org.hudna.chart;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.DoubleStream;
import org.hudna.io.SensitivityResults.Answer;
import org.hudna.io.SensitivityResults.Ranked;
import org.hudna.metric.Metric;
import org.hudna.study.sensitivity.MorrisIndex;

/** The elementary effects on a metric: a bar for each of the most important keys. */
record TornadoChart(Metric metric, Answer answer) {
  private static final double ROW = 21;
  private static final double BAR = 12;
  private static final double MARK = 4.5;
  private static final Color UNCLEAR = new Color(0xB5B5B5);

  Picture picture(Caption caption) {
    return Sheet.of(
        caption,
        List.of(
            "Bar: mu*, the mean size of the change when a key goes through the whole of its"
                + " distribution, at the slope of half of it; line: its 95 % interval. Blue: more"
                + " of the key gives more, orange: less, grey: the direction is not clear.",
            "Diamond: sigma, how much the change differs from place to place (curvature, other"
                + " keys, chance). Tick: the part of it that few replicates make.",
            without()),
        Picture.WIDTH,
        rows().height(),
        this::draw);
  }

  private List<Ranked> shown() {
    return answer.keys().subList(0, Math.min(KeyRows.MOST, answer.keys().size()));
  }

  private KeyRows rows() {
    return new KeyRows(shown().stream().map(Ranked::key).toList(), ROW);
  }

  private String without() {
    int more = answer.keys().size() - shown().size();
    String keys =
        answer.constant()
            ? "No key changes it. "
            : more > 0 ? more + " more keys matter less. " : "";
    return answer.withoutValue() == 0
        ? keys
        : keys
            + "%,d of %,d runs have no value and are left out."
                .formatted(answer.withoutValue(), answer.runs());
  }

  private void draw(Pen pen, Rectangle2D area) {
    List<MorrisIndex> indices = shown().stream().map(key -> (MorrisIndex) key.index()).toList();
    double most =
        indices.stream()
            .flatMapToDouble(
                of -> DoubleStream.of(of.muStar().value(), of.muStar().high(), of.sigma()))
            .filter(value -> !Double.isNaN(value))
            .max()
            .orElse(0);
    KeyRows rows = rows();
    Scale across = rows.draw(pen, area, 0, most, metric.unit().replace('_', ' '));
    for (int row = 0; row < indices.size(); row++) {
      if (indices.get(row).used() > 0) {
        row(pen, indices.get(row), across, rows.middle(area, row));
      }
    }
  }

  private static void row(Pen pen, MorrisIndex of, Scale across, double y) {
    double from = across.at(0);
    pen.colour(colour(of));
    pen.box(from, y - BAR / 2, across.at(of.muStar().value()) - from, BAR);
    pen.colour(ChartStyle.INK).stroke(1.6);
    if (!Double.isNaN(of.muStar().low())) {
      pen.line(across.at(of.muStar().low()), y, across.at(of.muStar().high()), y);
    }
    if (!Double.isNaN(of.chance())) {
      double x = across.at(of.chance());
      pen.line(x, y - BAR / 2 - 2, x, y + BAR / 2 + 2);
    }
    if (!Double.isNaN(of.sigma())) {
      diamond(pen, across.at(of.sigma()), y);
    }
  }

  private static void diamond(Pen pen, double x, double y) {
    Path2D.Double mark = new Path2D.Double();
    mark.moveTo(x - MARK, y);
    mark.lineTo(x, y - MARK);
    mark.lineTo(x + MARK, y);
    mark.lineTo(x, y + MARK);
    mark.closePath();
    pen.colour(ChartStyle.PAPER).fill(mark);
    pen.colour(ChartStyle.INK).stroke(1.4).draw(mark);
  }

  private static Color colour(MorrisIndex of) {
    if (!of.mu().clear()) {
      return UNCLEAR;
    }
    return of.mu().value() > 0 ? ChartStyle.BLUE : ChartStyle.VERMILLION;
  }
}
