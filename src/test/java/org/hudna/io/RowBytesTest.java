package org.hudna.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.hudna.experiment.BatchRunner;
import org.hudna.experiment.Plan;
import org.hudna.experiment.RunOutput;
import org.hudna.experiment.Seeds;
import org.hudna.io.Manifest.Kind;
import org.hudna.io.Manifest.Provenance;
import org.hudna.model.CeasefireSimulation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowBytesTest {
  private static final ResolvedScenario MINI =
      new ScenarioReader().read(Path.of("src/test/resources/scenarios/mini.yaml"));
  private static final Plan PLAN = new Plan(List.of(MINI), 3, Seeds.from(1));

  @TempDir private Path temp;

  @Test
  void countsWhatTheTablesHoldBesideTheirHeaders() throws IOException {
    RowBytes counted = new RowBytes(true);
    run(counted);
    Provenance made = new Provenance("0", "unknown", "17", "", "1970-01-01T00:00:00Z");
    Manifest manifest =
        Manifest.starting(made, Kind.BATCH, 1L, 3, List.of(MINI)).with(true, List.of());

    try (ResultsWriter writer = new ResultsWriter(temp, manifest, "./hudna")) {
      run(writer);
      writer.complete(Instant.EPOCH, false);
    }

    long rows = -EventText.compress(ResultTable.EVENTS.header().getBytes()).length;
    for (ResultTable table : ResultTable.values()) {
      if (table != ResultTable.DISTRICTS) {
        rows += Files.size(temp.resolve("mini").resolve(table.fileName()));
        rows -= table == ResultTable.EVENTS ? 0 : table.header().length();
      }
    }
    assertThat(counted.kept()).isEqualTo(rows);
    assertThat(counted.passing())
        .isBetween(
            Files.size(temp.resolve("mini/districts.runs.part")) / 2,
            Files.size(temp.resolve("mini/districts.runs.part"))
                + Files.size(temp.resolve(Journal.FILE_NAME)));
  }

  private static void run(RunOutput output) throws IOException {
    new BatchRunner(
            PLAN,
            (scenario, theatre, seed, sink) ->
                new CeasefireSimulation(scenario, theatre, seed, sink).runToEnd(),
            output,
            1)
        .run(outcome -> {});
  }
}
