package org.hudna.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code hudna scenario}: scenario files. */
@Command(
    name = "scenario",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description = "Check, show and explain scenario files.",
    subcommands = {
      ScenarioCheckCommand.class,
      ScenarioShowCommand.class,
      ScenarioSchemaCommand.class
    })
public final class ScenarioCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "expected a command, found none");
  }
}
