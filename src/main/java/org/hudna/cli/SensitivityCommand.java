package org.hudna.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.hudna.io.FaultySweepException;
import org.hudna.io.SensitivityReader;
import org.hudna.io.Sweep;
import org.hudna.metric.Metric;
import org.hudna.study.sensitivity.Method;
import org.hudna.study.sensitivity.MorrisSample;
import org.hudna.study.sensitivity.SaltelliSample;
import org.hudna.study.sensitivity.SensitivitySample;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hudna sensitivity}: which open numbers of a scenario matter. */
@Command(
    name = "sensitivity",
    mixinStandardHelpOptions = true,
    description = {
      "Say which open numbers of a scenario matter for some metrics, and how much.",
      "All are varied at once, over their distributions. All points have the same seeds,",
      "replicate by replicate, so that they share their luck; the mean over the replicates",
      "is what a point answers."
    },
    footer = {
      "",
      "--method morris screens many keys: trajectories x (keys + 1) points. --method sobol divides",
      "the variance of a metric among a few keys: samples x (keys + 2) points.",
      "--vary KEY takes the distribution that the scenario has, of a section those of all keys",
      "below it; KEY=0..1 a range, KEY=a,b,c a list, KEY='{dist: ...}' another distribution;",
      "'all' all open numbers that are not named.",
      "",
      "  hudna sensitivity FILE --trajectories 20",
      "  hudna sensitivity FILE --method sobol --vary behaviour.restraint --samples 256"
    })
public final class SensitivityCommand implements Callable<Integer> {
  private static final int REPLICATES = 3;
  private static final int LEAST_SAMPLES = 8;

  @Parameters(paramLabel = "FILE", description = "Scenario file.")
  private Path file;

  @Option(
      names = "--method",
      paramLabel = "morris|sobol",
      description = "Elementary effects or indices of the variance (default: morris).")
  private Method method = Method.MORRIS;

  @Option(
      names = "--metrics",
      split = ",",
      paramLabel = "METRIC",
      description = {
        "What should answer, with commas between (default: deaths_from_truce, days_in_force,",
        "people_reached)."
      })
  private List<String> metrics = List.of("deaths_from_truce", "days_in_force", "people_reached");

  @Option(
      names = "--vary",
      paramLabel = "KEY[=VALUES]",
      description = {
        "What is varied; once for each key. Without it morris varies all open numbers;",
        "sobol needs it."
      })
  private List<String> vary = new ArrayList<>();

  @Option(
      names = "--trajectories",
      paramLabel = "N",
      description = "Trajectories of morris (default: 20).")
  private Integer trajectories;

  @Option(
      names = "--levels",
      paramLabel = "N",
      description = "Levels of each key in the trajectories of morris, even (default: 4).")
  private Integer levels;

  @Option(
      names = "--samples",
      paramLabel = "N",
      description = "Rows of the design of sobol, best a power of two (default: 256).")
  private Integer samples;

  @Option(
      names = "--format",
      paramLabel = "text|csv|json|markdown",
      description = "How the indices are written to the terminal (default: text).")
  private SensitivityForm format = SensitivityForm.TEXT;

  @Mixin private RunOptions runs = new RunOptions(REPLICATES);

  @Mixin private JobOptions job = new JobOptions();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    runs.check(1);
    checkMethod();
    List<Metric> wanted = new MetricChoice(spec).of(metrics).stream().distinct().toList();
    SensitivityReader reader = new SensitivityReader(file);
    List<String> varied = varied(reader);
    Sweep sweep = sweep(reader, varied, wanted);
    return new SweepJob(
            spec, runs, job, folder -> new SensitivityEnd(spec.commandLine(), folder, format))
        .call(sweep, varied, runs.folder(List.of(file)));
  }

  private Sweep sweep(SensitivityReader reader, List<String> varied, List<Metric> wanted) {
    try {
      return reader.read(varied, wanted, this::sample);
    } catch (FaultySweepException e) {
      throw fault(e.getMessage().replace("\n", "\n       "));
    }
  }

  private SensitivitySample sample(List<String> keys) {
    if (method == Method.MORRIS) {
      return new MorrisSample(keys, or(trajectories, 20), or(levels, 4), runs.seed());
    }
    if (keys.size() > SaltelliSample.MOST_KEYS) {
      throw fault(
          "--method sobol: expected at most %d keys, found %d"
              .formatted(SaltelliSample.MOST_KEYS, keys.size()));
    }
    return new SaltelliSample(keys, or(samples, 256), runs.seed());
  }

  private List<String> varied(SensitivityReader reader) {
    if (!vary.isEmpty()) {
      return vary;
    }
    int open = reader.openNumbers();
    if (method == Method.SOBOL && open > 0) {
      long points = or(samples, 256) * (open + 2L);
      throw fault(
          ("--method sobol needs --vary: all %d open numbers would take %,d points x %d replicates"
                  + " = %,d runs; find those that matter with --method morris, or ask for all with"
                  + " --vary all")
              .formatted(open, points, runs.replicates(), points * runs.replicates()));
    }
    return List.of(SensitivityReader.ALL);
  }

  private void checkMethod() {
    if (method == Method.MORRIS) {
      refuse("--samples", samples, Method.SOBOL);
      require("--trajectories", trajectories, 2, 1);
      require("--levels", levels, 2, 2);
    } else {
      refuse("--trajectories", trajectories, Method.MORRIS);
      refuse("--levels", levels, Method.MORRIS);
      require("--samples", samples, LEAST_SAMPLES, 1);
    }
  }

  private void refuse(String option, Integer given, Method of) {
    if (given != null) {
      throw fault(option + " is for --method " + of.key() + " only");
    }
  }

  private void require(String option, Integer given, int least, int divisor) {
    if (given != null && (given < least || given % divisor != 0)) {
      String even = divisor == 2 ? "an even number of " : "";
      throw fault("%s: expected %s%d or more, found %d".formatted(option, even, least, given));
    }
  }

  private static int or(Integer given, int otherwise) {
    return given == null ? otherwise : given;
  }

  private ParameterException fault(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
