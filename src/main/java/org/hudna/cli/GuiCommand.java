package org.hudna.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.concurrent.Callable;
import org.hudna.io.FaultyInputException;
import org.hudna.io.ScenarioReader;
import org.hudna.scenario.Scenario;
import org.hudna.scenario.ScenarioFamily;
import org.hudna.view.Snapshot;
import org.hudna.view.TruceWindow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hudna gui}: one run in a window, or a picture of its map. */
@Command(
    name = "gui",
    description = {
      "Watch one run in a window: map, agreement, violence day by day.",
      "With --snapshot no window opens: the map at one date goes into a picture."
    })
public final class GuiCommand implements Callable<Integer> {
  private static final int BAD_INPUT = 2;
  private static final LocalTime EVENING = LocalTime.of(18, 0);

  @Parameters(paramLabel = "FILE", description = "Scenario file.")
  private Path file;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Seed of the run (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--snapshot",
      paramLabel = "PICTURE",
      description = "Write the map into this PNG file; needs no display.")
  private Path snapshot;

  @Option(
      names = "--at",
      paramLabel = "DATE",
      description = "Date of the snapshot, at 18:00 (default: the last day of the run).")
  private LocalDate at;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    if (at != null && snapshot == null) {
      return complain("--at is the date of a --snapshot, which is missing");
    }
    if (snapshot == null && !TruceWindow.displayAvailable()) {
      return complain("there is no display for a window; --snapshot PICTURE.png works without one");
    }
    try {
      ScenarioFamily family = new ScenarioReader().read(file);
      return snapshot == null ? show(family) : draw(family);
    } catch (FaultyInputException e) {
      return complain(e.getMessage());
    }
  }

  private int show(ScenarioFamily family) throws Exception {
    Scenario scenario = family.draw(seed);
    TruceWindow window = quietly(() -> TruceWindow.open(scenario, family.theatre(), seed));
    window.awaitClosing();
    return 0;
  }

  /** Opens a window without MASON's remark that Java3D is not there. */
  private static TruceWindow quietly(Callable<TruceWindow> opening) throws Exception {
    PrintStream stream = System.err;
    System.setErr(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
    try {
      return opening.call();
    } finally {
      System.setErr(stream);
    }
  }

  private int draw(ScenarioFamily family) {
    System.setProperty("java.awt.headless", "true");
    Scenario scenario = family.draw(seed);
    LocalDateTime instant = at == null ? scenario.time().end() : at.atTime(EVENING);
    try {
      Snapshot.of(scenario, family.theatre(), seed, instant).write(snapshot);
    } catch (IllegalArgumentException e) {
      return complain("--at: " + e.getMessage());
    } catch (IOException e) {
      return complain("cannot write " + snapshot + ": " + e.getMessage());
    }
    spec.commandLine().getOut().println(snapshot);
    return 0;
  }

  private int complain(String message) {
    spec.commandLine().getErr().println(message);
    return BAD_INPUT;
  }
}
