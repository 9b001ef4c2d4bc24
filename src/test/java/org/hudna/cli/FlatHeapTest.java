package org.hudna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.hudna.experiment.BatchRunner;
import org.hudna.experiment.Plan;
import org.hudna.experiment.Seeds;
import org.hudna.io.Manifest;
import org.hudna.io.ResolvedScenario;
import org.hudna.io.ResultsWriter;
import org.hudna.io.ScenarioReader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The heap does not grow with the number of runs. */
@Tag("slow")
class FlatHeapTest {
  private static final int RUNS = 2000;
  private static final int TENTH = RUNS / 10;
  private static final int EVERY = 5;

  @TempDir private Path temp;

  @Test
  @Timeout(1800)
  void isAsLargeInTheLastTenthOfTheRunsAsInTheFirst() throws Exception {
    Path log = temp.resolve("log");
    int code =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Probe.class.getName(),
                temp.resolve("out").toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start()
            .waitFor();

    List<String> lines = Files.readAllLines(log, StandardCharsets.UTF_8);
    assertThat(code).as(String.join("\n", lines)).isZero();
    String[] least = lines.get(lines.size() - 1).split(" ");
    double first = Double.parseDouble(least[0]);
    double last = Double.parseDouble(least[1]);
    assertThat(last / first).as("bytes in use: " + lines).isBetween(0.9, 1.1);
  }

  /** A batch that measures its heap after collections in the first and last tenth of its runs. */
  static final class Probe {
    private double first = Double.POSITIVE_INFINITY;
    private double last = Double.POSITIVE_INFINITY;
    private int done;

    /**
     * Prints the two. The least of each tenth is taken: all others hold runs under way as well,
     * more or less of them by chance.
     */
    public static void main(String[] arguments) throws IOException {
      Probe probe = new Probe();
      probe.run(Files.createDirectory(Path.of(arguments[0])));
      System.out.println(probe.first + " " + probe.last);
    }

    private void run(Path folder) throws IOException {
      ResolvedScenario mini = new ScenarioReader().read(ForkedProgram.MINI);
      Manifest.Provenance made =
          new Manifest.Provenance("0", "", "17", "", Instant.EPOCH.toString());
      Manifest manifest = Manifest.starting(made, Manifest.Kind.BATCH, 1L, RUNS, List.of(mini));
      Plan plan = new Plan(List.of(mini), RUNS, Seeds.from(1));
      try (ResultsWriter writer = new ResultsWriter(folder, manifest, "hudna");
          BatchProgress progress =
              new BatchProgress(RUNS, new PrintWriter(new StringWriter()), false)) {
        BatchRunner runner = new BatchRunner(plan, new Simulation(), writer, 1);
        runner.run(progress.andThen(outcome -> measure()));
        writer.complete(Instant.EPOCH, false);
        writer.finish();
      }
    }

    private void measure() {
      done++;
      if (done % EVERY == 0 && (done <= TENTH || done > RUNS - TENTH)) {
        System.gc();
        Runtime heap = Runtime.getRuntime();
        double used = heap.totalMemory() - heap.freeMemory();
        first = done <= TENTH ? Math.min(first, used) : first;
        last = done <= TENTH ? last : Math.min(last, used);
      }
    }
  }
}
