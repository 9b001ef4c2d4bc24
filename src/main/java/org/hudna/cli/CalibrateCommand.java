package org.hudna.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.hudna.chart.CalibrationCharts;
import org.hudna.io.Calibration;
import org.hudna.io.CalibrationReader;
import org.hudna.io.FitTables;
import org.hudna.io.FitText;
import org.hudna.io.Manifest;
import org.hudna.io.ShellWord;
import org.hudna.study.calibration.AbcFit;
import org.hudna.study.calibration.EvolutionFit;
import org.hudna.study.calibration.EvolutionSearch;
import org.hudna.study.calibration.FitMethod;
import org.hudna.study.calibration.Generation;
import org.hudna.study.calibration.ParameterFit;
import org.hudna.study.calibration.PopulationMonteCarlo;
import org.hudna.study.calibration.Posterior;
import org.hudna.study.calibration.TargetFit;
import org.hudna.study.calibration.Trial;
import org.hudna.study.calibration.Trials;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hudna calibrate}: fits keys of scenarios to observed events. */
@Command(
    name = "calibrate",
    mixinStandardHelpOptions = true,
    description = {
      "Fit keys of scenarios to recorded events: a posterior (abc-smc), or the best point (cma-es).",
      "Writes posterior.csv, prior.csv, parameters.csv, targets.csv, fit.json and fitted.yaml;",
      "trials.jsonl holds every run, so that --resume goes on after whatever ended it."
    })
public final class CalibrateCommand implements Callable<Integer> {
  @Parameters(paramLabel = "STUDY", description = "File of the study.")
  private Path file;

  @Option(
      names = "--runs",
      paramLabel = "N",
      description = "Model runs in all, in place of those of the study.")
  private Integer runs;

  @Option(names = "--dry-run", description = "Say what would be fitted to what, and write nothing.")
  private boolean dryRun;

  @Mixin private FitOptions options = new FitOptions();

  @Mixin private ChartsOption charts = new ChartsOption();

  @Spec private CommandSpec spec;

  private Calibration calibration;

  @Override
  public Integer call() throws IOException {
    options.check();
    calibration = CalibrationReader.read(file, runs);
    Path folder = options.folder(file);
    if (dryRun) {
      return dryRun(folder);
    }
    FitMethod method = calibration.study().method();
    boolean posterior = method.kind() == FitMethod.Kind.ABC_SMC;
    int code =
        new FitJob(spec, options, calibration, folder)
            .call(
                posterior ? this::posterior : this::search,
                "a calibration",
                method.runs(),
                posterior ? "generation 1" : "trial 1");
    boolean drawn = code != 0 || !posterior || charts.draw(folder, CalibrationCharts::of);
    return drawn ? code : RunFaults.FAILED;
  }

  private FitJob.Outcome posterior(Trials trials, FitProgress progress, Manifest manifest) {
    FitMethod method = calibration.study().method();
    AbcFit fit =
        new PopulationMonteCarlo(
                calibration.problem(),
                method.abc(method.runs()),
                trials,
                options.seed(),
                generation -> tell(generation, progress))
            .run();
    List<TargetFit> targets = targets(fit.predictive());
    FitTables tables = new FitTables(calibration.parameters());
    FitText text = new FitText(calibration, manifest);
    List<ParameterFit> parameters = ParameterFit.of(calibration.parameters(), fit.posterior());
    Map<String, String> files = new LinkedHashMap<>();
    files.put(FitTables.POSTERIOR, tables.posterior(fit.posterior()));
    files.put(FitTables.PRIOR, tables.prior(fit.first()));
    files.put(FitTables.PARAMETERS, FitTables.parameters(parameters));
    files.put(FitTables.TARGETS, FitTables.targets(targets));
    files.put(FitText.JSON_NAME, text.json(fit, trials.made(), trials.failed()));
    files.put(
        FitText.YAML_NAME, text.yaml("posterior medians", medians(fit.posterior()), trials.made()));
    FitEnd end = new FitEnd(spec.commandLine().getOut());
    return new FitJob.Outcome(files, () -> end.tell(fit, parameters, targets));
  }

  private static double[] medians(Posterior posterior) {
    return IntStream.range(0, posterior.z()[0].length)
        .mapToDouble(d -> posterior.of(d).quantile(0.5))
        .toArray();
  }

  private static void tell(Generation generation, FitProgress progress) {
    progress.stage(
        String.format(
            Locale.ROOT,
            "generation %d: runs %d  tolerance %.4g  best distance %.4g  accepted %.0f %%  "
                + "effective sample size %.0f",
            generation.number(),
            generation.runs(),
            generation.tolerance(),
            generation.best(),
            100 * generation.acceptance(),
            generation.effectiveSize()),
        String.format(
            Locale.ROOT,
            "generation %d, tolerance %.4g, best %.4g",
            generation.number() + 1,
            generation.tolerance(),
            generation.best()));
  }

  private FitJob.Outcome search(Trials trials, FitProgress progress, Manifest manifest) {
    FitMethod method = calibration.study().method();
    EvolutionFit fit =
        new EvolutionSearch(
                calibration.problem(),
                method.evolution(method.runs(), calibration.parameters().size()),
                trials,
                options.seed(),
                step -> tell(step, progress))
            .run();
    List<TargetFit> targets = targets(fit.runs());
    FitText text = new FitText(calibration, manifest);
    Map<String, String> files = new LinkedHashMap<>();
    files.put(FitTables.TRACE, new FitTables(calibration.parameters()).trace(fit.trace()));
    files.put(FitTables.TARGETS, FitTables.targets(targets));
    files.put(FitText.JSON_NAME, text.json(fit, trials.made(), trials.failed()));
    files.put(FitText.YAML_NAME, text.yaml("best point", fit.best(), trials.made()));
    FitEnd end = new FitEnd(spec.commandLine().getOut());
    return new FitJob.Outcome(files, () -> end.tell(fit, calibration.parameters(), targets));
  }

  private static void tell(EvolutionFit.Step step, FitProgress progress) {
    if (step.score() == step.best()) {
      progress.stage(
          String.format(Locale.ROOT, "trial %d: best score %.4f", step.trial(), step.best()),
          String.format(Locale.ROOT, "best score %.4f", step.best()));
    }
  }

  private List<TargetFit> targets(List<Trial> predicting) {
    return TargetFit.of(calibration.targets(), calibration.problem().observed(), predicting);
  }

  private int dryRun(Path folder) {
    options.checkFolder(folder);
    PrintWriter out = spec.commandLine().getOut();
    FitMethod method = calibration.study().method();
    out.printf("%s%n", calibration.study().title());
    calibration.parameters().forEach(key -> out.println("fits " + key.key()));
    calibration
        .cases()
        .forEach(
            each ->
                out.printf(
                    "%s: %s, %d runs in a trial, %d targets%n",
                    each.id(), each.days(), each.blocks().size(), each.targets().size()));
    out.printf(
        "%s with %d trials at most on %d threads, seed %d%n",
        method.kind() == FitMethod.Kind.ABC_SMC ? "abc-smc" : "cma-es",
        method.runs(),
        options.threads(),
        options.seed());
    out.println("results would go to " + ShellWord.of(folder.toString()));
    return 0;
  }
}
