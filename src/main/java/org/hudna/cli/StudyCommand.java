package org.hudna.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code hudna study}: what many runs show together. */
@Command(
    name = "study",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description = "Compare many runs by a plan that says beforehand what is expected.",
    subcommands = {
      StudyMechanismsCommand.class,
      StudyObserversCommand.class,
      StudyKnownTruthCommand.class
    })
public final class StudyCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "expected a command, found none");
  }
}
