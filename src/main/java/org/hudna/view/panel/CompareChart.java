package org.hudna.view.panel;

import java.util.List;
import java.util.function.Function;
import org.hudna.view.panel.DaySeries.Shape;
import org.hudna.view.scene.Timeline;
import org.hudna.view.scene.Timeline.DayScene;
import org.hudna.view.scene.Words;

/** People killed on each day of two runs, as far as both have come. */
final class CompareChart {
  private static final int HEIGHT = 140;
  private final Timeline first;
  private final Timeline second;
  private final ChartCanvas canvas;
  private List<DayScene> others = List.of();

  CompareChart(CompareSide first, CompareSide second) {
    this.first = first.timeline();
    this.second = second.timeline();
    List<DaySeries> lines =
        List.of(
            line(first.name(), 0, DayScene::deaths),
            line(second.name(), 1, day -> others.get(day.day()).deaths()));
    canvas =
        new ChartCanvas(
            new DayChart(Words.of("compare.chart.deaths"), first.scenario().time(), false, lines),
            HEIGHT);
  }

  private static DaySeries line(String name, int number, Function<DayScene, Long> value) {
    return new DaySeries(name, colours -> colours.line(number), Shape.LINE, value);
  }

  /** Shows the days that have ended in both runs. */
  void refresh() {
    others = second.days();
    List<DayScene> days = first.days();
    canvas.show(days.subList(0, Math.min(days.size(), others.size())));
  }

  ChartCanvas canvas() {
    return canvas;
  }
}
