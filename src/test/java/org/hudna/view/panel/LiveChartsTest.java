package org.hudna.view.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.swing.SwingUtilities;
import org.hudna.view.scene.RecordedRun;
import org.hudna.view.scene.Timeline.DayScene;
import org.junit.jupiter.api.Test;

class LiveChartsTest {
  private final RecordedRun run = RecordedRun.mini();
  private final List<DayScene> days = run.recording().days();

  private LiveCharts charts() throws Exception {
    List<LiveCharts> made = new ArrayList<>();
    SwingUtilities.invokeAndWait(
        () -> {
          made.add(new LiveCharts(run.scenario(), run.theatre(), run.recording()));
          made.get(0).refresh();
        });
    return made.get(0);
  }

  private DayChart chart(LiveCharts charts, String title) {
    return charts.charts().stream()
        .map(ChartCanvas::chart)
        .filter(chart -> chart.title().startsWith(title))
        .findFirst()
        .orElseThrow();
  }

  private static List<Double> values(DayChart chart, String line) {
    int at =
        IntStream.range(0, chart.lines().size())
            .filter(i -> chart.lines().get(i).name().equals(line))
            .findFirst()
            .orElseThrow();
    return IntStream.range(0, chart.data(at).getItemCount())
        .mapToObj(i -> chart.data(at).getY(i).doubleValue())
        .toList();
  }

  @Test
  void theChartsShowTheRecordedDays() throws Exception {
    LiveCharts charts = charts();
    assertThat(days).isNotEmpty();
    assertThat(values(chart(charts, "Violations"), "what the truce forbade"))
        .isEqualTo(days.stream().map(day -> (double) day.violations()).toList());
    assertThat(values(chart(charts, "People killed"), "civilians"))
        .isEqualTo(days.stream().map(day -> (double) day.civilianDeaths()).toList());
    assertThat(charts.phases().phases()).isEqualTo(days.stream().map(DayScene::phase).toList());
    String party = days.get(0).commitment().keySet().iterator().next();
    DayChart commitment = chart(charts, "Commitment");
    String name = run.theatre().parties().get(party).name();
    assertThat(values(commitment, name))
        .isEqualTo(days.stream().map(day -> day.commitment().get(party)).toList());
  }

  @Test
  void aRunThatStartsAgainEmptiesTheCharts() throws Exception {
    LiveCharts charts = charts();
    DayChart violations = chart(charts, "Violations");
    SwingUtilities.invokeAndWait(() -> violations.show(days.subList(0, 2)));
    assertThat(violations.data(0).getItemCount()).isEqualTo(2);
    assertThat(violations.show(days.subList(0, 2))).isFalse();
    assertThat(violations.show(days)).isTrue();
    assertThat(violations.data(0).getItemCount()).isEqualTo(days.size());
  }

  @Test
  void theCursorIsDrawnOverTheChartWithoutDrawingItAnew() throws Exception {
    LiveCharts charts = charts();
    ChartCanvas canvas = charts.charts().get(0);
    SwingUtilities.invokeAndWait(() -> canvas.setSize(400, 160));
    BufferedImage early = picture(canvas, 24);
    BufferedImage late = picture(canvas, 24.0 * days.size());
    assertThat(column(early)).isPositive().isLessThan(column(late));
  }

  private static BufferedImage picture(ChartCanvas canvas, double hours) throws Exception {
    BufferedImage image = new BufferedImage(400, 160, BufferedImage.TYPE_INT_RGB);
    SwingUtilities.invokeAndWait(
        () -> {
          canvas.show(hours);
          canvas.paint(image.getGraphics());
        });
    return image;
  }

  /** Where most pixels have the colour of the cursor. */
  private static int column(BufferedImage image) {
    int best = 0;
    int most = 0;
    for (int x = 0; x < image.getWidth(); x++) {
      int found = 0;
      for (int y = 0; y < image.getHeight(); y++) {
        found +=
            (image.getRGB(x, y) & 0xFFFFFF) == (PanelColours.current().ink().getRGB() & 0xFFFFFF)
                ? 1
                : 0;
      }
      if (found > most) {
        most = found;
        best = x;
      }
    }
    return best;
  }

  @Test
  void theTipOfADayTellsItsNumbers() throws Exception {
    DayChart deaths = chart(charts(), "People killed");
    assertThat(DayTip.of(deaths, 0))
        .contains("civilians: " + days.get(0).civilianDeaths(), "all: " + days.get(0).deaths());
    assertThat(DayTip.of(deaths, days.size() + 5)).isNull();
  }

  @Test
  void amountsAreShortOnAxes() {
    assertThat(AmountTicks.brief(950)).isEqualTo("950");
    assertThat(AmountTicks.brief(12_000)).isEqualTo("12k");
    assertThat(AmountTicks.brief(1_500_000)).isEqualTo("1.5M");
  }
}
