package org.hudna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hudna.experiment.Seeds;
import org.hudna.io.ResultsReader;
import org.hudna.metric.Metric;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunCommandTest {
  private static final String MINI = "src/test/resources/scenarios/mini.yaml";

  @TempDir private Path temp;

  @Test
  void repeatsARunExactly() {
    assertThat(run("--seed", "5", "--summary", "full"))
        .isEqualTo(run("--seed", "5", "--summary", "full"))
        .contains("mini, seed 5")
        .contains(Metric.WITHOUT_SUPPLIES.label());
    assertThat(run("--seed", "6")).isNotEqualTo(run("--seed", "5"));
  }

  @Test
  void isTheFirstReplicateOfABatchUnlessToldOtherwise() throws Exception {
    JsonNode json = new ObjectMapper().readTree(run("--summary", "json"));

    assertThat(json.path("seed").asLong()).isEqualTo(Seeds.from(1).of(1));
    assertThat(json.path("metrics").size()).isEqualTo(Metric.values().length);
  }

  @Test
  void writesFilesThatSayWhatTheTableSays() throws Exception {
    Path out = temp.resolve("out");
    JsonNode json =
        new ObjectMapper()
            .readTree(run("--seed", "9", "--summary", "json", "--out", out.toString()));

    ResultsReader.Run stored = new ResultsReader(out).runs("mini").get(0);
    assertThat(stored.seed()).isEqualTo(9);
    assertThat(stored.values().get(Metric.DEATHS))
        .isEqualTo(json.path("metrics").path("deaths_persons").asDouble());
    assertThat(out.resolve("mini/events.csv.gz")).exists();
  }

  private static String run(String... options) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    List<String> words = new ArrayList<>(List.of("run", MINI));
    words.addAll(List.of(options));
    int code =
        Main.commandLine()
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .execute(words.toArray(String[]::new));
    assertThat(code).as(err.toString()).isZero();
    return out.toString();
  }
}
