package org.hudna.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.hudna.experiment.design.Design.Kind;
import org.hudna.io.FaultySweepException;
import org.hudna.io.Sweep;
import org.hudna.io.SweepReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hudna sweep}: what results do when keys of a scenario are varied. */
@Command(
    name = "sweep",
    mixinStandardHelpOptions = true,
    description = {
      "Run a scenario with other values of some of its keys, and draw what that does.",
      "All points have the same seeds, replicate by replicate, so that they share their luck."
    },
    footer = {
      "",
      "Values of a key: 1..14 (whole steps), 0..1/0.1 (steps), 0..1:5 (so many), a,b,c (a list).",
      "'null' removes an optional key or section, 'base' leaves what the scenario has. With",
      "--design lhs or sobol, 0..1 is a range of which --points samples are drawn. A key is a path",
      "with dots; items of lists are counted from 0, and a number replaces a distribution.",
      "",
      "  hudna sweep FILE --vary agreement.persuasion.durationDays=1..14"
    })
public final class SweepCommand implements Callable<Integer> {
  private static final int REPLICATES = 50;

  @Parameters(paramLabel = "FILE", description = "Scenario file.")
  private Path file;

  @Option(
      names = "--vary",
      required = true,
      paramLabel = "KEY=VALUES",
      description = "A key of the scenario and the values that it takes; once for each key.")
  private List<String> vary;

  @Option(
      names = "--design",
      paramLabel = "grid|lhs|sobol",
      description = {
        "Which points: all combinations, a Latin hypercube, or the Sobol sequence",
        "(default: grid)."
      })
  private Kind design = Kind.GRID;

  @Option(
      names = "--points",
      paramLabel = "N",
      description = "Points of a Latin hypercube or Sobol sequence (best: a power of two).")
  private Integer points;

  @Mixin private RunOptions runs = new RunOptions(REPLICATES);

  @Mixin private JobOptions job = new JobOptions();

  @Mixin private PosteriorOption posterior = new PosteriorOption();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    runs.check(1);
    requirePoints();
    return new SweepJob(spec, runs, job, folder -> new SweepEnd(spec.commandLine(), folder))
        .call(sweep(), vary, runs.folder(List.of(file)));
  }

  private Sweep sweep() {
    try {
      SweepReader reader = new SweepReader(file);
      if (posterior.used()) {
        posterior.requireNamed(List.of(reader.base()));
        reader.drawFromPosterior();
      }
      return design == Kind.GRID
          ? reader.grid(vary)
          : reader.samples(vary, design, points, runs.seed());
    } catch (FaultySweepException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage().replace("\n", "\n       "));
    }
  }

  private void requirePoints() {
    if (design == Kind.GRID && points != null) {
      throw new ParameterException(
          spec.commandLine(), "--points is for --design lhs or sobol; a grid has all its points");
    }
    if (design != Kind.GRID && (points == null || points < 1 || points > SweepReader.MOST_POINTS)) {
      throw new ParameterException(
          spec.commandLine(),
          "--design %s: expected --points from 1 to %d, found %s"
              .formatted(design.key(), SweepReader.MOST_POINTS, points == null ? "none" : points));
    }
  }
}
