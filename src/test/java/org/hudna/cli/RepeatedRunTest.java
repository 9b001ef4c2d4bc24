package org.hudna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hudna.experiment.RunId;
import org.hudna.experiment.RunOutcome;
import org.hudna.history.DateRange;
import org.hudna.scenario.Mechanism;
import org.hudna.study.validation.FailedRun;
import org.hudna.study.validation.TruceFacts;
import org.hudna.study.validation.ValidationCase;
import org.hudna.study.validation.Window;
import org.junit.jupiter.api.Test;

class RepeatedRunTest {
  private static final String AGAIN = "hudna validate study.yaml";

  @Test
  void aScenarioOnItsOwnDaysIsRepeatedByItself() {
    assertThat(RepeatedRun.failure(failed(false), "hudna", AGAIN).repeat())
        .isEqualTo(
            "hudna run mini.yaml --seed 5 --set a.b=3 --set mechanisms.trust=false --posterior");
  }

  @Test
  void aRunAtAnOriginIsRepeatedWithItsStudy() {
    assertThat(RepeatedRun.failure(failed(true), "hudna", AGAIN).repeat()).isEqualTo(AGAIN);
    assertThat(RepeatedRun.failure(failed(true), "hudna", AGAIN).stage()).isEqualTo("simulate");
  }

  private static FailedRun failed(boolean rolling) {
    LocalDate day = LocalDate.parse("2030-01-09");
    Window window =
        new Window(
            null,
            new DateRange(day, day),
            day.minusDays(1),
            new TruceFacts(null, null, null),
            rolling,
            Map.of());
    ValidationCase of =
        new ValidationCase("mini", "mini.yaml", true, Map.of("a.b", "3"), List.of(window));
    RunOutcome.Failed outcome =
        new RunOutcome.Failed(
            new RunId(0, "mini", 1, 5), RunOutcome.Stage.SIMULATE, "IllegalStateException");
    return new FailedRun(of, window, Mechanism.TRUST, outcome);
  }
}
