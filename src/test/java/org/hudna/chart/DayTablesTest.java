package org.hudna.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hudna.io.FaultyInputException;
import org.hudna.scenario.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DayTablesTest {
  private static final RunTable RUNS = new RunTable(Map.of("0", 0, "4", 1), List.of(), Map.of());
  private static final String DAILY =
      """
      scenario,replicate,date,governorate,dyad,phase,violations,deaths
      one,0,2016-09-12,g,main,announced,2,1
      one,0,2016-09-12,h,main,announced,3,0
      one,0,2016-09-12,h,other,announced,1,1
      one,0,2016-09-13,g,main,political-process,4,0
      one,3,2016-09-12,g,main,persuasion,50,0
      one,4,2016-09-12,g,main,persuasion,6,0
      one,4,2016-09-13,g,main,,7,0
      """;

  @TempDir private Path folder;

  private DayTables tables(String daily) throws IOException {
    Files.writeString(folder.resolve("daily.csv"), daily);
    return new DayTables(folder, RUNS);
  }

  @Test
  void findsTheDays() throws IOException {
    assertThat(tables(DAILY).days()).isEqualTo(new DayRange(LocalDate.parse("2016-09-12"), 2));
  }

  @Test
  void sumsOverGovernoratesOfCompleteRuns() throws IOException {
    KeyedDays sums = tables(DAILY).sums("daily.csv", "dyad", "violations");
    assertThat(sums.column("violations").get("main").day(0)).containsExactly(5, 6);
    assertThat(sums.column("violations").get("other").day(0)).containsExactly(1, Double.NaN);
    assertThat(sums.total("violations").day(0)).containsExactly(6, 6);
    assertThat(sums.total("violations").day(1)).containsExactly(4, 7);
  }

  @Test
  void takesTheDyadWithMostRowsForTheMainOne() throws IOException {
    assertThat(tables(DAILY).sums("daily.csv", "dyad", "deaths").mostFrequentKey())
        .isEqualTo("main");
  }

  @Test
  void countsThePhaseOfEachRunOnce() throws IOException {
    PhaseShares phases = new PhaseShares(2, 2);
    DayTables tables = tables(DAILY);
    tables.read("daily.csv", rows -> tables.phases(rows, phases));
    assertThat(phases.share(Phase.ANNOUNCED, 0)).isEqualTo(0.5);
    assertThat(phases.share(Phase.PERSUASION, 0)).isEqualTo(0.5);
    assertThat(phases.share(Phase.POLITICAL_PROCESS, 1)).isEqualTo(0.5);
  }

  @Test
  void refusesAnUnknownPhase() throws IOException {
    DayTables tables = tables(DAILY.replace("announced", "peace"));
    PhaseShares phases = new PhaseShares(2, 2);
    assertThatThrownBy(() -> tables.read("daily.csv", rows -> tables.phases(rows, phases)))
        .isInstanceOf(FaultyInputException.class)
        .hasMessageContaining("peace");
  }

  @Test
  void refusesATableWithoutRows() {
    assertThatThrownBy(() -> tables(DAILY.lines().findFirst().orElseThrow() + "\n"))
        .isInstanceOf(FaultyInputException.class)
        .hasMessageContaining("found none");
  }
}
