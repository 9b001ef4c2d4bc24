package org.hudna.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Classes of a difference between scenarios: for the better in blues, for the worse in oranges
 * (ColorBrewer's PuOr and Blues ends), as far as the smallest limit as paper.
 */
record MapDifference(MapClasses sizes, boolean lessIsBetter) {
  private static final List<Color> BETTER =
      List.of(new Color(0xA6CEE3), new Color(0x4A90C2), new Color(0x0B3F7A));
  private static final List<Color> WORSE =
      List.of(new Color(0xFDC689), new Color(0xE0761A), new Color(0x7F3B08));

  static MapDifference of(DoubleStream differences, boolean lessIsBetter) {
    List<Color> sizes = new ArrayList<>(List.of(ChartStyle.PAPER));
    sizes.addAll(WORSE);
    return new MapDifference(MapClasses.of(differences.map(Math::abs), sizes), lessIsBetter);
  }

  Color colour(double difference) {
    List<Color> ramp = difference < 0 == lessIsBetter ? BETTER : WORSE;
    int size = sizes.colours().indexOf(sizes.colour(Math.abs(difference)));
    return size <= 0 ? ChartStyle.PAPER : ramp.get(size - 1);
  }

  ClassLegend legend() {
    List<Color> less = lessIsBetter ? BETTER : WORSE;
    List<Color> more = lessIsBetter ? WORSE : BETTER;
    List<Double> limits = sizes.limits();
    List<Color> colours = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    for (int i = less.size() - 1; i >= 0; i--) {
      colours.add(less.get(i));
      texts.add(text(limits, i, "−"));
    }
    colours.add(ChartStyle.PAPER);
    texts.add("±" + MapClasses.text(limits.get(0)));
    for (int i = 0; i < more.size(); i++) {
      colours.add(more.get(i));
      texts.add(text(limits, i, "+"));
    }
    return new ClassLegend(colours, texts);
  }

  private static String text(List<Double> limits, int size, String sign) {
    String from = sign + MapClasses.text(limits.get(size));
    return size + 1 < limits.size()
        ? from + "–" + MapClasses.text(limits.get(size + 1))
        : "beyond " + from;
  }
}
