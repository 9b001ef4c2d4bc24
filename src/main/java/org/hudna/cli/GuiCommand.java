package org.hudna.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hudna.experiment.Seeds;
import org.hudna.io.IoReason;
import org.hudna.io.ResolvedScenario;
import org.hudna.io.ScenarioReader;
import org.hudna.io.ShellWord;
import org.hudna.scenario.Scenario;
import org.hudna.scenario.TimeFrame;
import org.hudna.view.CompareWindow;
import org.hudna.view.ShownModel;
import org.hudna.view.Snapshot;
import org.hudna.view.TruceWindow;
import org.hudna.view.map.Look;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hudna gui}: one run in a window, or a picture of its map. */
@Command(
    name = "gui",
    mixinStandardHelpOptions = true,
    description = {
      "Watch a run in a window: play, pause, go back and forth, look at anything.",
      "With --snapshot no window opens: the map at one date goes into a picture."
    })
public final class GuiCommand implements Callable<Integer> {
  private static final LocalTime EVENING = LocalTime.of(18, 0);

  @Parameters(paramLabel = "FILE", description = "Scenario file.")
  private Path file;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = {
        "Seed of the run, as in the column seed of runs.csv",
        "(default: that of the first replicate of a batch)."
      })
  private Long seed;

  @Option(
      names = "--compare",
      paramLabel = "FILE",
      description = "Show a second scenario beside it: same seed, same clock.")
  private Path compared;

  @Option(names = "--dark", description = "Light letters on dark ground.")
  private boolean dark;

  @Option(
      names = "--snapshot",
      paramLabel = "PICTURE",
      description = "Write the map into this PNG file; needs no display.")
  private Path snapshot;

  @Option(
      names = "--at",
      paramLabel = "DATE",
      description = "Day of the snapshot, at 18:00 (default: the end of the run).")
  private LocalDate at;

  @Mixin private SetOption set = new SetOption();

  @Mixin private PosteriorOption posterior = new PosteriorOption();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    if (at != null && snapshot == null) {
      throw fault("--at is the date of a picture: expected --snapshot PICTURE too, found none");
    }
    if (snapshot != null && !snapshot.toString().toLowerCase(Locale.ROOT).endsWith(".png")) {
      throw fault("--snapshot: expected the name of a .png file, found " + snapshot);
    }
    if (snapshot == null && TruceWindow.displayAvailable()) {
      TruceWindow.prepare(look());
    }
    if (compared != null) {
      return compare();
    }
    ResolvedScenario family = posterior.of(set.read(file));
    if (snapshot == null && !TruceWindow.displayAvailable()) {
      return noDisplay();
    }
    ResolvedScenario base = set.used() ? posterior.of(new ScenarioReader().read(file)) : family;
    ShownModel model = new ShownModel(base, set.changes(base), family, runSeed());
    if (snapshot == null) {
      MutedErrors.during(() -> TruceWindow.open(model, this::command, look())).awaitClosing();
    } else {
      draw(model);
    }
    return CommandLine.ExitCode.OK;
  }

  private int noDisplay() {
    spec.commandLine()
        .getErr()
        .println("hudna: no display for a window; --snapshot PICTURE.png works without one");
    return CommandLine.ExitCode.USAGE;
  }

  private long runSeed() {
    return seed != null ? seed : Seeds.from(1).of(1);
  }

  private int compare() throws Exception {
    if (snapshot != null) {
      throw fault("--compare opens a window: expected no --snapshot, found " + snapshot);
    }
    if (set.used()) {
      throw fault("--compare shows scenarios as their files have them: expected no --set");
    }
    List<ResolvedScenario> families =
        posterior.of(new ScenarioChoice(spec).readFiles(List.of(file, compared)));
    requireComparable(families);
    if (!TruceWindow.displayAvailable()) {
      return noDisplay();
    }
    String command = command(Map.of());
    MutedErrors.during(
            () -> CompareWindow.open(families.get(0), families.get(1), runSeed(), command, look()))
        .awaitClosing();
    return CommandLine.ExitCode.OK;
  }

  private void requireComparable(List<ResolvedScenario> families) {
    if (families.size() < 2) {
      throw fault("--compare: expected another scenario file, found " + compared + " again");
    }
    String refusal = CompareWindow.refusal(families.get(0), families.get(1));
    if (refusal != null) {
      throw fault("--compare: " + refusal);
    }
  }

  private Look look() {
    return dark ? Look.DARK : Look.LIGHT;
  }

  /** The line that opens the same window again, with some changes of the scenario by path. */
  private String command(Map<String, String> changes) {
    StringBuilder settings = new StringBuilder();
    changes.forEach(
        (path, value) ->
            settings
                .append(" --set ")
                .append(ShellWord.of(path + "=" + (value.isBlank() ? "null" : value))));
    return Build.program()
        + " gui "
        + ShellWord.of(file.toString())
        + " --seed "
        + runSeed()
        + settings
        + (compared == null ? "" : " --compare " + ShellWord.of(compared.toString()))
        + (posterior.used() ? " --posterior" : "")
        + (dark ? " --dark" : "");
  }

  private void draw(ShownModel model) {
    System.setProperty("java.awt.headless", "true");
    Scenario scenario = model.shown().draw(model.seed());
    Snapshot picture =
        Snapshot.of(
            scenario,
            model.shown().theatre(),
            model.seed(),
            instant(scenario.time()),
            look(),
            model.title());
    try {
      picture.write(snapshot);
    } catch (IOException e) {
      throw fault("--snapshot: cannot write " + snapshot + " (" + IoReason.of(e) + ")");
    }
    spec.commandLine().getErr().println("picture: " + snapshot);
  }

  private LocalDateTime instant(TimeFrame time) {
    LocalDateTime instant = at == null ? time.end() : at.atTime(EVENING);
    if (instant.isBefore(time.start()) || instant.isAfter(time.end())) {
      throw fault(
          "--at: expected a day from "
              + time.start().toLocalDate()
              + " to "
              + time.end().toLocalDate().minusDays(1)
              + ", found "
              + at);
    }
    return instant;
  }

  private ParameterException fault(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
