package org.hudna.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.hudna.io.Manifest.Kind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hudna batch}: replicates of many scenarios in parallel, streamed into one folder. */
@Command(
    name = "batch",
    mixinStandardHelpOptions = true,
    description = {
      "Run replicates of scenarios in parallel and write their results.",
      "Replicate by replicate, all scenarios have the same seed. Equal seeds give equal files,",
      "whatever the number of threads."
    })
public final class BatchCommand implements Callable<Integer> {
  private static final int REPLICATES = 50;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|DIR",
      description = "Scenario files, or folders whose YAML and JSON files are taken, no deeper.")
  private List<Path> paths;

  @Mixin private RunOptions runs = new RunOptions(REPLICATES);

  @Mixin private BatchOptions options = new BatchOptions();

  @Mixin private PosteriorOption posterior = new PosteriorOption();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    runs.check(1);
    return new BatchJob(spec, Kind.BATCH, runs, options)
        .call(posterior.of(new ScenarioChoice(spec).read(paths)), runs.folder(paths));
  }
}
