package org.hudna.chart;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.DoubleStream;
import org.hudna.io.SensitivityResults.Answer;
import org.hudna.io.SensitivityResults.Ranked;
import org.hudna.study.sensitivity.IndexEstimate;
import org.hudna.study.sensitivity.SobolIndex;

/** First-order and total indices of the variance of a metric, key by key. */
record IndexChart(Answer answer) {
  private static final double ROW = 26;
  private static final double APART = 5;
  private static final double DOT = 4.2;

  Picture picture(Caption caption) {
    return Sheet.of(
        caption,
        List.of(
            "Orange: total index, the part of the variance that a key makes alone or together with"
                + " others; blue: first-order index, the part that it makes alone. Dots: estimates;"
                + " lines: their 95 % intervals, which can go below 0.",
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
        : keys + "%,d of %,d runs have no value.".formatted(answer.withoutValue(), answer.runs());
  }

  private void draw(Pen pen, Rectangle2D area) {
    List<SobolIndex> indices = shown().stream().map(key -> (SobolIndex) key.index()).toList();
    KeyRows rows = rows();
    Scale across =
        rows.draw(
            pen,
            area,
            Math.min(0, ends(indices).min().orElse(0)),
            Math.max(1, ends(indices).max().orElse(1)),
            "share of the variance");
    for (int row = 0; row < indices.size(); row++) {
      double y = rows.middle(area, row);
      index(pen, indices.get(row).total(), ChartStyle.VERMILLION, across, y - APART);
      index(pen, indices.get(row).first(), ChartStyle.BLUE, across, y + APART);
    }
  }

  private static DoubleStream ends(List<SobolIndex> indices) {
    return indices.stream()
        .flatMapToDouble(
            of ->
                DoubleStream.of(
                    of.first().value(),
                    of.first().low(),
                    of.first().high(),
                    of.total().value(),
                    of.total().high()))
        .filter(value -> !Double.isNaN(value));
  }

  private static void index(Pen pen, IndexEstimate of, Color colour, Scale across, double y) {
    if (Double.isNaN(of.value())) {
      return;
    }
    pen.colour(colour).stroke(2);
    if (!Double.isNaN(of.low())) {
      pen.line(across.at(of.low()), y, across.at(of.high()), y);
    }
    pen.dot(across.at(of.value()), y, DOT);
  }
}
