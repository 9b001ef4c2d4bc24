package org.hudna.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.hudna.io.DiagnosticText;
import org.hudna.io.FaultyInputException;
import org.hudna.io.ScenarioReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hudna scenario check}: tells every fault of scenario files and their theatres. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "Tell every fault of scenario files and of the posteriors that they name, with file, line and",
      "column.",
      "Exit code 2 if there is any."
    })
public final class ScenarioCheckCommand implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|DIR",
      description = "Scenario files, or folders of them.")
  private List<Path> paths;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    ScenarioReader reader = new ScenarioReader();
    int faulty = 0;
    for (Path file : files()) {
      faulty += check(reader, file) ? 0 : 1;
    }
    return faulty == 0 ? 0 : 2;
  }

  /** The files, in order; a path that names none stays, and its fault is told by the check. */
  private List<Path> files() {
    List<Path> files = new ArrayList<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        files.addAll(ScenarioReader.scenarioFiles(path));
      } else {
        files.add(path);
      }
    }
    return files;
  }

  private boolean check(ScenarioReader reader, Path file) {
    try {
      reader.read(file).checkPosterior();
      spec.commandLine().getOut().println(file + ": ok");
      return true;
    } catch (FaultyInputException e) {
      spec.commandLine().getErr().print(DiagnosticText.of(e.diagnostics()));
      spec.commandLine().getErr().flush();
      return false;
    }
  }
}
