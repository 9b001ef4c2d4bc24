package org.hudna.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hudna.experiment.design.Design;
import org.hudna.experiment.design.Factor;
import org.hudna.metric.Metric;
import org.hudna.metric.MetricValues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SweepTablesTest {
  private static final int REPLICATES = 4;
  private static final Design DESIGN =
      Design.grid(
          List.of(
              Factor.of("a.days", List.of("1", "2", "3")), Factor.of("b", List.of("x", "null"))));

  @TempDir private Path folder;

  /** The deaths of a run are ten times its point and its replicate; one run failed. */
  private Path growing(int runs) throws IOException {
    StringBuilder text = new StringBuilder();
    for (int run = 0; run < runs; run++) {
      int point = run % DESIGN.size();
      int replicate = run / DESIGN.size() + 1;
      MetricValues values = new MetricValues();
      values.set(Metric.DEATHS, 10 * (point + 1) + replicate);
      boolean failed = point == 1 && replicate == 2;
      text.append(
          new String(
              SweepTables.row(point, replicate, 100 + replicate, failed ? null : values),
              StandardCharsets.UTF_8));
    }
    return Files.writeString(folder.resolve("growing"), text);
  }

  private void complete(SweepTables tables, int runs) throws IOException {
    tables.complete(growing(runs), folder, new SweepSummary(folder, DESIGN));
  }

  private List<String> lines(String name) throws IOException {
    return Files.readAllLines(folder.resolve(name));
  }

  @Test
  void theDesignHasARowForEachPoint() {
    assertThat(new SweepTables(DESIGN).design())
        .isEqualTo("point,a.days,b\n1,1,x\n2,1,null\n3,2,x\n4,2,null\n5,3,x\n6,3,null\n");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 8, 1000})
  void sortsRunsByPointWhateverItHoldsAtATime(int rowsHeld) throws IOException {
    complete(new SweepTables(DESIGN, rowsHeld), DESIGN.size() * REPLICATES);

    List<String> runs = lines("runs.csv");
    assertThat(runs.get(0)).startsWith("point,replicate,seed,status,incidents_count,");
    assertThat(runs.subList(1, runs.size()))
        .hasSize(24)
        .extracting(line -> line.substring(0, 8))
        .startsWith("1,1,101,", "1,2,102,", "1,3,103,", "1,4,104,", "2,1,101,", "2,2,102,")
        .endsWith("6,3,103,", "6,4,104,");
    assertThat(runs.get(6)).startsWith("2,2,102,failed,,");
  }

  @Test
  void summarisesEachMetricOfEachPoint() throws IOException {
    complete(new SweepTables(DESIGN), DESIGN.size() * REPLICATES);

    List<String> summary = lines("summary.csv");
    assertThat(summary).hasSize(1 + DESIGN.size() * Metric.values().length);
    assertThat(summary.get(0))
        .isEqualTo(
            "point,a.days,b,metric,runs,mean,sd,mean_low,mean_high,q05,median,q95,"
                + "difference,difference_low,difference_high");
    assertThat(summary)
        .filteredOn(line -> line.contains(",deaths_persons,"))
        .hasSize(6)
        .anySatisfy(line -> assertThat(line).startsWith("1,1,x,deaths_persons,4,12.5,1.290994,"))
        .anySatisfy(
            line ->
                assertThat(line)
                    .startsWith("2,1,null,deaths_persons,3,22.666667,1.527525,")
                    .endsWith(",21.2,23,23.9,10,10,10"));
  }

  @Test
  void takesWhatThereIsWhenAReplicateIsNotComplete() throws IOException {
    complete(new SweepTables(DESIGN), DESIGN.size() + 2);

    assertThat(lines("runs.csv"))
        .extracting(line -> line.split(",")[0])
        .containsExactly("point", "1", "1", "2", "2", "3", "4", "5", "6");
    assertThat(lines("summary.csv"))
        .anySatisfy(
            line -> assertThat(line).startsWith("6,3,null,deaths_persons,1,61,,,,61,61,61,50,,"));
  }

  @Test
  void aPointWithoutRunsHasEmptyCells() throws IOException {
    complete(new SweepTables(DESIGN), 5);

    assertThat(lines("summary.csv"))
        .anySatisfy(line -> assertThat(line).isEqualTo("6,3,null,deaths_persons,0,,,,,,,,,,"));
  }
}
