package org.hudna.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.hudna.io.ShellWord;
import org.hudna.view.TruceFrame;
import org.hudna.view.TruceWindow;
import org.hudna.view.map.Look;
import org.hudna.view.scene.Words;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hudna replay}: a stored run in the window; nothing is simulated. */
@Command(
    name = "replay",
    mixinStandardHelpOptions = true,
    description = {
      "Watch a run of a folder of results in the window, from its stored events.",
      "The folder must have been made with --events all."
    })
public final class ReplayCommand implements Callable<Integer> {

  @Parameters(paramLabel = "RESULT_DIR", description = "Folder of a batch or of a run.")
  private Path folder;

  @Option(
      names = "--replicate",
      paramLabel = "N",
      description = "Number of the run, from 1 (default: 1).")
  private int replicate = 1;

  @Option(
      names = "--scenario",
      paramLabel = "ID",
      description = "Which scenario, if the folder holds more than one.")
  private String scenario;

  @Option(names = "--dark", description = "Light letters on dark ground.")
  private boolean dark;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    ReplayedRun run = new StoredRuns(spec, folder).read(scenario, replicate);
    if (!TruceWindow.displayAvailable()) {
      spec.commandLine()
          .getErr()
          .println("hudna: no display for a window; 'hudna film' works without one");
      return CommandLine.ExitCode.USAGE;
    }
    show(run).awaitClosing();
    return CommandLine.ExitCode.OK;
  }

  private TruceFrame show(ReplayedRun run) throws Exception {
    String title =
        Words.of("film.title", run.scenario().title(), run.replicate(), Long.toString(run.seed()));
    Look look = dark ? Look.DARK : Look.LIGHT;
    return MutedErrors.during(
        () ->
            TruceWindow.replay(
                run.scenario(), run.theatre(), run.recording(), title, command(run), look));
  }

  /** The line that opens the same window again. */
  private String command(ReplayedRun run) {
    return "%s replay %s --scenario %s --replicate %d%s"
        .formatted(
            Build.program(),
            ShellWord.of(folder.toString()),
            ShellWord.of(run.id()),
            replicate,
            dark ? " --dark" : "");
  }
}
