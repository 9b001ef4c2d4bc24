package org.hudna.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.hudna.io.ResolvedScenario;
import org.hudna.io.ScenarioEdits;
import org.hudna.io.ScenarioReader;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;

class SetOptionTest {
  private static final Path MINI = Path.of("src/test/resources/scenarios/mini.yaml");
  private final ResolvedScenario mini = new ScenarioReader().read(MINI);
  private final Line line = new Line();

  @Command
  private static final class Line {
    @Mixin private SetOption set = new SetOption();
  }

  @Test
  void aTextIsTakenAsItStandsAndIsTheSameForTheEditor() {
    new CommandLine(line).parseArgs("--set", "title=A, B and 1..3", "--set", "time.stepHours=12");
    ResolvedScenario read = line.set.read(MINI);
    assertThat(read.draw(1).title()).isEqualTo("A, B and 1..3");
    Map<String, String> changes = line.set.changes(mini);
    assertThat(new ScenarioEdits(mini).faults(changes)).isEmpty();
    assertThat(new ScenarioEdits(mini).with(changes).hash()).isEqualTo(read.hash());
  }

  @Test
  void aValueThatLeavesTheScenarioAsItIsIsNoChange() {
    new CommandLine(line).parseArgs("--set", "time.stepHours=base");
    assertThat(line.set.read(MINI).hash()).isEqualTo(mini.hash());
    assertThat(line.set.changes(mini)).isEmpty();
  }

  @Test
  void whatCannotStandIsRefused() {
    new CommandLine(line).parseArgs("--set", "time.stepHours=6,12", "--set", "no.such=1");
    assertThatThrownBy(() -> line.set.read(MINI))
        .isInstanceOf(ParameterException.class)
        .hasMessageContaining("no.such");
    assertThat(new ScenarioEdits(mini).refusal("title", " ")).contains("expected");
  }
}
