package org.hudna.cli;

import java.util.Locale;
import org.hudna.experiment.RunId;
import org.hudna.io.Manifest;
import org.hudna.io.ShellWord;
import org.hudna.study.validation.FailedRun;

/** Says how a run of a validation that broke off is made again. */
final class RepeatedRun {
  private RepeatedRun() {}

  /**
   * The entry of a manifest.
   *
   * @param program the word that calls this program
   * @param again the command that made the run among others
   */
  static Manifest.Failure failure(FailedRun run, String program, String again) {
    RunId id = run.outcome().id();
    return new Manifest.Failure(
        run.of().id(),
        id.replicate(),
        id.seed(),
        run.outcome().stage().name().toLowerCase(Locale.ROOT),
        run.outcome().error(),
        run.window().rolling() ? again : single(run, program));
  }

  /** A scenario on its own days runs by itself; one that was placed at an origin does not. */
  private static String single(FailedRun run, String program) {
    StringBuilder command = new StringBuilder(program).append(" run ");
    command.append(ShellWord.of(run.of().file()));
    command.append(" --seed ").append(run.outcome().id().seed());
    run.of().changes().forEach((key, value) -> set(command, key + "=" + value));
    if (run.without() != null) {
      set(command, "mechanisms." + run.without().key() + "=false");
    }
    return run.of().posterior() ? command + " --posterior" : command.toString();
  }

  private static void set(StringBuilder command, String change) {
    command.append(" --set ").append(ShellWord.of(change));
  }
}
