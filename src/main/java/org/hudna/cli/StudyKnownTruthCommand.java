package org.hudna.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hudna.io.Calibration;
import org.hudna.io.CalibrationReader;
import org.hudna.io.FitTables;
import org.hudna.study.calibration.AbcSettings;
import org.hudna.study.calibration.FitMethod;
import org.hudna.study.calibration.KnownTruth;
import org.hudna.study.calibration.Trials;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hudna study known-truth}: does a calibration find truths that are known? */
@Command(
    name = "known-truth",
    mixinStandardHelpOptions = true,
    description = {
      "Make histories with known values of the fitted keys, drawn from their priors, and fit each:",
      "how often does the 80 %% interval hold the truth? All histories share the first generation.",
      "Writes known-truth.csv."
    })
public final class StudyKnownTruthCommand implements Callable<Integer> {
  @Parameters(paramLabel = "STUDY", description = "File of the calibration.")
  private Path file;

  @Option(
      names = "--histories",
      paramLabel = "N",
      description = "Histories that are made and fitted (default: ${DEFAULT-VALUE}).")
  private int histories = 20;

  @Option(
      names = "--runs",
      paramLabel = "N",
      description =
          "Runs of a history's fit, with the first generation (default: those of the study).")
  private Integer runs;

  @Mixin private FitOptions options = new FitOptions();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    options.check();
    if (histories < 1) {
      throw new ParameterException(
          spec.commandLine(), "--histories: expected at least 1, found " + histories);
    }
    Calibration calibration = CalibrationReader.read(file, runs);
    FitMethod method = calibration.study().method();
    if (method.kind() != FitMethod.Kind.ABC_SMC) {
      throw new ParameterException(
          spec.commandLine(), "expected a study with method.kind abc-smc, found cma-es");
    }
    AbcSettings settings = method.abc(method.runs()).withoutPrediction();
    int planned = settings.first() + histories * (1 + settings.generationRuns() - settings.first());
    return new FitJob(spec, options, calibration, options.folder(file))
        .call(
            (trials, progress, manifest) -> test(calibration, settings, trials, progress),
            "a test on %d histories".formatted(histories),
            planned,
            "first generation");
  }

  private FitJob.Outcome test(
      Calibration calibration, AbcSettings settings, Trials trials, FitProgress progress) {
    List<KnownTruth.Row> rows =
        new KnownTruth(calibration.problem(), settings, trials, options.seed())
            .run(
                histories,
                done ->
                    progress.stage(
                        "history %d of %d is fitted".formatted(done, histories),
                        "history " + (done + 1)));
    FitTables tables = new FitTables(calibration.parameters());
    return new FitJob.Outcome(
        Map.of(FitTables.KNOWN_TRUTH, tables.knownTruth(rows)), () -> tell(calibration, rows));
  }

  private void tell(Calibration calibration, List<KnownTruth.Row> rows) {
    PrintWriter out = spec.commandLine().getOut();
    TextTable table = new TextTable(List.of("key", "80 % intervals that hold the truth"));
    for (int d = 0; d < calibration.parameters().size(); d++) {
      int number = d;
      long inside = rows.stream().filter(row -> row.parameter() == number && row.inside()).count();
      table.row(List.of(calibration.parameters().get(d).key(), inside + " of " + histories));
    }
    long inside = rows.stream().filter(KnownTruth.Row::inside).count();
    table.row(
        List.of(
            "all", "%d of %d (%d %%)".formatted(inside, rows.size(), 100 * inside / rows.size())));
    table.lines(TerminalWidth.columns()).forEach(out::println);
  }
}
