package org.hudna.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.hudna.experiment.BatchReport;
import org.hudna.io.Manifest;
import org.hudna.io.Manifest.Kind;
import org.hudna.io.ShellWord;
import org.hudna.io.StudyPage;
import org.hudna.io.StudyReader;
import org.hudna.io.StudyResults;
import org.hudna.io.StudyTable;
import org.hudna.study.Effect;
import org.hudna.study.StudyRuns;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hudna study mechanisms}: directions and ablations of the model as a table. */
@Command(
    name = "mechanisms",
    mixinStandardHelpOptions = true,
    description = {
      "Compare scenarios that differ by one mechanism, in pairs of runs with the same seed.",
      "Writes mechanisms.csv and the same as Markdown; each difference has a 95 %% interval, and",
      "what was expected of it beforehand stands beside how it came out. Ablations take a part of",
      "the replicates."
    })
public final class StudyMechanismsCommand implements Callable<Integer> {
  private static final int INTERRUPTED = 130;
  private static final int REPLICATES = 300;

  @Parameters(
      arity = "0..1",
      paramLabel = "STUDY",
      description = "File of the study (default: ${DEFAULT-VALUE}).")
  private Path study = Path.of("scenarios", "studies", "mechanisms.yaml");

  @Mixin private RunOptions options = new RunOptions(REPLICATES);

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    options.check(2);
    StudyReader read = new StudyReader(study);
    Path folder = options.folder(List.of(study));
    options.prepare(folder, Kind.STUDY);
    Manifest manifest =
        Manifest.starting(
            Build.provenance(spec, Clock.systemUTC()),
            Kind.STUDY,
            options.seed(),
            options.replicates(),
            read.files());
    return run(read, folder, new StudyResults(folder, manifest));
  }

  private int run(StudyReader read, Path folder, StudyResults results) throws IOException {
    StudyRuns runs =
        new StudyRuns(
            read.design(),
            options.replicates(),
            options.seeds(),
            new Simulation(),
            options.threads());
    PrintWriter err = spec.commandLine().getErr();
    BatchReport report;
    try (Interruption interruption = new Interruption(runs::stop)) {
      try (BatchProgress progress =
          new BatchProgress(runs.planned(), err, System.console() != null)) {
        report = runs.run(progress);
      }
      if (report.endedEarly() || interruption.happened()) {
        results.interrupted(Clock.systemUTC().instant());
        err.println("interrupted: no table was written to " + folder);
        return INTERRUPTED;
      }
      List<Effect> effects = Effect.of(read.design(), runs.values());
      results.complete(study, effects, Clock.systemUTC().instant());
      tell(effects, folder, report);
    }
    return report.failed() > 0 ? RunFaults.FAILED : 0;
  }

  private void tell(List<Effect> effects, Path folder, BatchReport report) {
    PrintWriter terminal = spec.commandLine().getOut();
    EffectTable.lines(effects, TerminalWidth.columns()).forEach(terminal::println);
    terminal.printf(
        "%d runs, %d failed; %s and %s are in %s%n",
        report.planned(),
        report.failed(),
        StudyTable.FILE_NAME,
        StudyPage.FILE_NAME,
        ShellWord.of(folder.toString()));
  }
}
