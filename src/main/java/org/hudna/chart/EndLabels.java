package org.hudna.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hudna.chart.Pen.Align;

/** Names of lines beside their ends, moved apart where they would overlap. */
final class EndLabels {
  private static final double HEIGHT = 15;

  private final double top;
  private final double bottom;
  private final List<Label> labels = new ArrayList<>();

  private record Label(String text, double end, Color colour) {}

  /** Names between two heights. */
  EndLabels(double top, double bottom) {
    this.top = top;
    this.bottom = bottom;
  }

  /** Adds the name of a line that ends at a height; NaN is a line without an end. */
  void add(String text, double end, Color colour) {
    if (!Double.isNaN(end)) {
      labels.add(new Label(text, end, colour));
    }
  }

  /** Writes the names to the right of a place, each with a hair to the end of its line. */
  void draw(Pen pen, double x) {
    List<Label> sorted = labels.stream().sorted(Comparator.comparingDouble(Label::end)).toList();
    double[] places = places(sorted);
    for (int i = 0; i < places.length; i++) {
      Label label = sorted.get(i);
      pen.colour(label.colour()).stroke(1);
      pen.line(x - 6, label.end(), x + 6, places[i]);
      pen.font(ChartStyle.TEXT).text(label.text(), x + 10, places[i] + 4.5, Align.LEFT);
    }
  }

  /** Groups of names that touch are spread about the mean of their ends. */
  private double[] places(List<Label> sorted) {
    double[] places = sorted.stream().mapToDouble(Label::end).toArray();
    boolean moved = true;
    for (int round = 0; moved && round < 200; round++) {
      moved = false;
      for (int i = 1; i < places.length; i++) {
        double overlap = HEIGHT - (places[i] - places[i - 1]);
        if (overlap > 0.01) {
          places[i - 1] -= overlap / 2;
          places[i] += overlap / 2;
          moved = true;
        }
      }
      if (places.length > 0) {
        double below = Math.max(0, places[places.length - 1] - bottom);
        places[places.length - 1] -= below;
        places[0] += Math.max(0, top - places[0]);
        moved |= below > 0.01;
      }
    }
    return places;
  }
}
