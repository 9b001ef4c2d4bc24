package org.hudna.study.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.hudna.history.CountSeries;
import org.hudna.history.DateRange;
import org.hudna.history.Quantity;
import org.hudna.study.score.Forecast;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowBaselinesTest {
  @TempDir Path folder;

  @Test
  void theReplayOfAnEarlierTruceNeedsBothTruces() throws IOException {
    ValidationPlan plan = MadeUpPlan.in(folder, "earlierTruce: 2029-12-01\n");
    assertThat(forecasts(plan, 0)).containsOnlyKeys(WindowBaselines.ids());
    assertThat(forecasts(plan, 1)).doesNotContainKey("earlier-truce").hasSize(9);
  }

  @Test
  void onlyNamedBaselinesAreMade() throws IOException {
    ValidationPlan plan = MadeUpPlan.in(folder, "baselines: [poisson, zero]\n");
    assertThat(forecasts(plan, 0).keySet()).containsExactly("zero", "poisson");
  }

  @Test
  void conflictologyIsExactlyThePastDaysAndKnowsNothingLater() throws IOException {
    ValidationPlan plan = MadeUpPlan.in(folder, "");
    Window window = plan.cases().get(0).windows().get(0);
    Forecast forecast = forecasts(plan, 0).get("conflictology-28");
    List<Integer> past =
        plan.series().observedDays(DateRange.endingOn(window.knownTo(), 28)).stream()
            .map(day -> plan.series().count(Quantity.EVENTS, day, CountSeries.NATION))
            .toList();
    assertThat(
            Arrays.stream(forecast.draws(Quantity.EVENTS, window.days().last(), 0))
                .boxed()
                .toList())
        .containsExactlyInAnyOrderElementsOf(past);
    assertThat(forecasts(plan, 0).get("poisson").members()).isEqualTo(plan.replicates());
  }

  private static Map<String, Forecast> forecasts(ValidationPlan plan, int number) {
    return new WindowBaselines(plan).forecasts(plan.cases().get(number).windows().get(0));
  }
}
