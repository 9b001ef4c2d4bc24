package org.hudna.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.hudna.report.ReportWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hudna report}: one page about a batch. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    description = {
      "Write one page about a batch: which design did best, how sure that is, and why.",
      "The page is a single file that asks nothing of a network."
    })
public final class ReportCommand implements Callable<Integer> {
  private static final long KIB = 1024;

  @Parameters(paramLabel = "DIR", description = "Batch folder: the one with manifest.json.")
  private Path folder;

  @Option(
      names = "--baseline",
      paramLabel = "ID",
      description = "Scenario that the others are held against (the one that most others extend).")
  private String baseline;

  @Option(names = "--out", paramLabel = "FILE", description = "Page to write (DIR/report.html).")
  private Path out;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    System.setProperty("java.awt.headless", "true");
    Path page = out == null ? folder.resolve(ReportWriter.FILE_NAME) : checked(out);
    new ReportWriter().write(folder, baseline, page);
    spec.commandLine()
        .getOut()
        .printf("wrote %s (%d KiB)%n", page, (Files.size(page) + KIB - 1) / KIB);
    return 0;
  }

  /** Refuses a file whose folder is missing: it is more often mistyped than meant. */
  private Path checked(Path file) {
    Path parent = file.toAbsolutePath().getParent();
    if (parent == null || !Files.isDirectory(parent)) {
      throw new ParameterException(spec.commandLine(), "--out: no such folder: " + parent);
    }
    if (Files.isDirectory(file)) {
      throw new ParameterException(
          spec.commandLine(), "--out: expected a file, found a folder: " + file);
    }
    return file;
  }
}
