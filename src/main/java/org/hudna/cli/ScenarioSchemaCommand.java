package org.hudna.cli;

import org.hudna.io.SchemaGenerator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code hudna scenario schema}: the JSON Schema of scenario files. */
@Command(
    name = "schema",
    mixinStandardHelpOptions = true,
    description = {
      "Print the JSON Schema of scenario files: every key with its meaning, unit, range,",
      "default and source. Editors use it to complete and check."
    })
public final class ScenarioSchemaCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().getOut().print(new SchemaGenerator().text());
    spec.commandLine().getOut().flush();
  }
}
