package org.hudna.study.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hudna.history.CountSeries;
import org.hudna.history.Quantity;
import org.hudna.study.score.Forecast;
import org.hudna.study.score.ForecastScores;
import org.hudna.study.score.Score;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PoolTest {
  @TempDir Path folder;
  private ValidationPlan plan;
  private Pool pool;

  @BeforeEach
  void windowsOfUnequalLength() throws IOException {
    plan = MadeUpPlan.in(folder, "");
    List<ScoredWindow> windows = new ArrayList<>();
    for (ValidationCase each : plan.cases()) {
      each.windows().forEach(window -> windows.add(scored(window)));
    }
    pool = new Pool("all", windows);
  }

  @Test
  void everyScoredDayCountsOnceAndMissingOnesNever() {
    assertThat(pool.days()).isEqualTo(6 + 5 + 5);
    assertThat(pool.missing())
        .containsExactly(LocalDate.parse("2030-01-12"), LocalDate.parse("2030-01-13"));
    assertThat(pool.byDay("model", Score.CRPS, Series.NATIONAL_DEATHS)).hasSize(16);
    assertThat(pool.pit("model", Series.GOVERNORATE_EVENTS).counts().stream().mapToInt(n -> n))
        .satisfies(counts -> assertThat(counts.stream().mapToInt(n -> n).sum()).isEqualTo(32));
  }

  @Test
  void aMeanIsOverDaysNotOverWindows() {
    double sum = 0;
    for (ScoredWindow window : pool.windows()) {
      for (LocalDate day : window.days()) {
        sum += plan.series().count(Quantity.EVENTS, day, CountSeries.NATION);
      }
    }
    assertThat(pool.value("zero", Measure.CRPS, Series.NATIONAL_EVENTS))
        .isCloseTo(sum / 16, within(1e-12));
  }

  @Test
  void aForecastOfWhatCameIsPerfectAndAlwaysCovered() {
    assertThat(pool.value("model", Measure.FAIR_CRPS, Series.GOVERNORATE_DEATHS)).isZero();
    assertThat(pool.value("model", Measure.FAIR_ENERGY, Series.GOVERNORATE_DEATHS)).isZero();
    assertThat(pool.value("model", Measure.COVERAGE_50, Series.NATIONAL_EVENTS)).isEqualTo(1);
    assertThat(pool.value("zero", Measure.COVERAGE_95, Series.NATIONAL_EVENTS)).isZero();
    assertThat(pool.value("model", Measure.ENERGY, Series.NATIONAL_EVENTS)).isNaN();
  }

  @Test
  void onlyForecastsOfAllWindowsArePooled() {
    List<ScoredWindow> windows = new ArrayList<>(pool.windows());
    ScoredWindow first = windows.get(0);
    Map<String, ForecastScores> more = new LinkedHashMap<>(first.scores());
    more.put("earlier-truce", first.scores().get("zero"));
    windows.set(
        0,
        new ScoredWindow(
            first.window(), first.model(), first.missing(), more, first.members(), Map.of()));
    assertThat(new Pool("all", windows).forecasts()).containsExactly("model", "zero");
    assertThat(new Pool("first", windows.subList(0, 1)).baselines())
        .containsExactly("zero", "earlier-truce");
  }

  /** The model knows what came; "zero" says that nothing does. */
  private ScoredWindow scored(Window window) {
    CountSeries series = plan.series();
    Forecast perfect = new Forecast(window.days(), series.areas(), 2);
    Forecast nothing = new Forecast(window.days(), series.areas(), 2);
    for (LocalDate day : window.scoredDays(series)) {
      for (int area = 0; area < series.areas(); area++) {
        for (int member = 0; member < 2; member++) {
          perfect.add(
              day,
              area,
              member,
              series.count(Quantity.EVENTS, day, area),
              series.count(Quantity.DEATHS, day, area));
        }
      }
    }
    Map<String, ForecastScores> scores = new LinkedHashMap<>();
    scores.put(ScoredWindow.MODEL, new ForecastScores(perfect, series, 1));
    scores.put("zero", new ForecastScores(nothing, series, 1));
    return new ScoredWindow(
        window,
        perfect,
        window.missingDays(series),
        scores,
        Map.of("model", 2, "zero", 2),
        Map.of());
  }
}
