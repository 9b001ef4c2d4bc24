package org.hudna.cli;

import java.nio.file.Path;
import org.hudna.io.ScenarioReader;
import org.hudna.io.ScenarioText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hudna scenario show}: a scenario with all that its file leaves to others. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description = {
      "Print a scenario with all its values, each with the line that wrote it",
      "or the source of its default (a row of the theatre's SOURCES.md, or an assumption)."
    })
public final class ScenarioShowCommand implements Runnable {

  @Parameters(paramLabel = "FILE", description = "A scenario file.")
  private Path file;

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().getOut().print(ScenarioText.of(new ScenarioReader().read(file)));
    spec.commandLine().getOut().flush();
  }
}
