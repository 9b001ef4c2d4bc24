package org.hudna.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.hudna.io.Manifest.Kind;
import org.hudna.io.ResultsFolder;
import org.hudna.io.UnusableFolderException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of commands that fit. */
final class FitOptions {
  @Option(
      names = "--seed",
      paramLabel = "N",
      description =
          "Master seed; all places and run seeds follow from it (default: ${DEFAULT-VALUE}).")
  private long seed = 1;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Runs at a time (default: the number of processors).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Folder for the results (default: results/NAME-UTC-TIME).")
  private Path out;

  @Option(names = "--overwrite", description = "Replace the results that are in the folder.")
  private boolean overwrite;

  @Option(
      names = "--resume",
      description = {
        "Go on with what is in the folder of --out, however it ended; start it if there is none.",
        "The results are those of an undisturbed fit."
      })
  private boolean resume;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  /** Refuses what makes no sense. */
  void check() {
    refuse(threads < 1, "--threads: expected at least 1, found " + threads);
    refuse(resume && overwrite, "expected --resume or --overwrite, found both");
    refuse(resume && out == null, "--resume needs --out DIR");
  }

  private void refuse(boolean wrong, String message) {
    if (wrong) {
      throw new ParameterException(spec.commandLine(), message);
    }
  }

  long seed() {
    return seed;
  }

  int threads() {
    return threads;
  }

  boolean resume() {
    return resume;
  }

  /** The folder that was named, or a new one that is called after the study. */
  Path folder(Path study) {
    return out != null ? out : DefaultFolder.of(List.of(study), Clock.systemUTC());
  }

  /** Makes a folder ready for results, unless it is gone on with. */
  void prepare(Path folder) {
    ResultsFolder.prepare(folder, Kind.CALIBRATION, overwrite);
  }

  /** Refuses a folder that {@link #prepare} would refuse, and changes nothing. */
  void checkFolder(Path folder) {
    try {
      ResultsFolder.check(folder, Kind.CALIBRATION, overwrite);
    } catch (UnusableFolderException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
  }
}
