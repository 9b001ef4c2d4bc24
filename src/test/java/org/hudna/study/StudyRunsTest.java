package org.hudna.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.hudna.experiment.BatchReport;
import org.hudna.experiment.Seeds;
import org.hudna.io.StudyReader;
import org.hudna.metric.Metric;
import org.hudna.model.CeasefireSimulation;
import org.junit.jupiter.api.Test;

class StudyRunsTest {
  private static final int REPLICATES = 6;

  @Test
  void everyComparisonHasItsPairs() throws IOException {
    Design design = new StudyReader(Path.of("src/test/resources/studies/mini.yaml")).design();
    StudyRuns runs =
        new StudyRuns(
            design,
            REPLICATES,
            Seeds.from(1),
            (scenario, theatre, seed, sink) ->
                new CeasefireSimulation(scenario, theatre, seed, sink).runToEnd(),
            2);
    BatchReport report = runs.run(outcome -> {});
    assertThat(report.completed()).isEqualTo(runs.planned()).isEqualTo(5 * 6 + 3);
    List<Effect> effects = Effect.of(design, runs.values());

    Effect effort = effects.get(0);
    assertThat(effort.metric()).isEqualTo(Metric.EFFORT_SPENT);
    assertThat(effort.paired().replicates()).isEqualTo(REPLICATES);
    assertThat(effort.paired().difference()).isEqualTo(-effort.paired().baseline());
    assertThat(effort.cameOut()).isEqualTo("as expected");

    Effect same = effects.get(5);
    assertThat(same.comparison().mechanism()).isEqualTo("title");
    assertThat(same.paired().differing()).isZero();
    assertThat(same.cameOut()).isEqualTo("as expected");

    Effect mediator = effects.get(effects.size() - 1);
    assertThat(mediator.comparison().mechanism()).isEqualTo("mediator");
    assertThat(mediator.paired().replicates()).isEqualTo(3);
  }
}
