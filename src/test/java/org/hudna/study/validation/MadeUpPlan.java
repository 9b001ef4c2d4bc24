package org.hudna.study.validation;

import java.io.IOException;
import java.nio.file.Path;
import org.hudna.io.MadeUpHistory;
import org.hudna.io.ValidationReader;

/** Plans on the made-up history around the scenario "mini". */
final class MadeUpPlan {
  private MadeUpPlan() {}

  /** A case of eight days, of which two are missing, and rolling windows; four runs each. */
  static ValidationPlan in(Path folder, String more) throws IOException {
    String text =
        """
        title: Small
        observed: events.csv
        replicates: 4
        cases:
          - {scenario: mini.yaml, from: 2030-01-09, to: 2030-01-16}
        rolling:
          - {scenario: quiet.yaml, from: 2029-12-20, to: 2029-12-29, horizonDays: 5, everyDays: 5}
        """;
    return new ValidationReader(MadeUpHistory.in(folder).study(text + more)).plan();
  }
}
