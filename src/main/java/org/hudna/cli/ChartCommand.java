package org.hudna.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.hudna.chart.CalibrationCharts;
import org.hudna.chart.ChartBook;
import org.hudna.chart.ChartName;
import org.hudna.chart.FolderCharts;
import org.hudna.chart.SensitivityCharts;
import org.hudna.chart.SweepCharts;
import org.hudna.chart.ValidationCharts;
import org.hudna.io.SensitivityResults;
import org.hudna.io.Suggestion;
import org.hudna.io.SweepResults;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hudna chart}: the pictures of a folder of results again, from its tables. */
@Command(
    name = "chart",
    mixinStandardHelpOptions = true,
    description = {
      "Draw the pictures of a folder of results again, each as PNG and SVG.",
      "Of a batch those of a scenario go into DIR/SCENARIO/charts, those that compare scenarios",
      "into DIR/charts; of a sweep how metrics answer to its keys; of a sensitivity analysis which",
      "keys matter; of a calibration what it made of its priors; of a validation forecasts beside",
      "observations, and skill."
    })
public final class ChartCommand implements Callable<Integer> {

  private static final String MAP = "map-";

  @Parameters(
      paramLabel = "DIR",
      description =
          "Folder of a batch, sweep, calibration or validation: the one with manifest.json.")
  private Path folder;

  @Option(
      names = "--scenario",
      paramLabel = "ID",
      description = "Draw the charts of this scenario, no comparisons; can be given again.")
  private List<String> scenarios = new ArrayList<>();

  @Option(
      names = "--only",
      paramLabel = "NAME",
      description = "Draw the charts of this name, see --list; can be given again.")
  private List<String> only = new ArrayList<>();

  @Option(names = "--list", description = "Say which charts there are, and draw none.")
  private boolean list;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    System.setProperty("java.awt.headless", "true");
    if (SweepResults.is(folder)) {
      return folderCharts("sweep", SweepCharts.of(folder));
    }
    if (SensitivityResults.is(folder)) {
      return folderCharts("sensitivity analysis", SensitivityCharts.of(folder));
    }
    if (ValidationCharts.is(folder)) {
      return folderCharts("validation", ValidationCharts.of(folder));
    }
    if (CalibrationCharts.is(folder)) {
      return folderCharts("calibration", CalibrationCharts.of(folder));
    }
    List<String> ids = ChartBook.scenarios(folder);
    check("--scenario", "scenario", scenarios, ids);
    check("--only", "chart", only, names());
    PrintWriter out = spec.commandLine().getOut();
    if (list) {
      out.println("of each scenario (" + ids.size() + "):");
      ChartBook.scenarioCharts().forEach(name -> out.println("  " + name));
      out.println("of the batch:");
      ChartBook.comparisons().forEach(name -> out.println("  " + name));
      return 0;
    }
    List<ChartName> charts = new ChartBook().write(folder, this::wanted);
    if (charts.stream().noneMatch(ChartCommand::map)
        && names().stream().anyMatch(this::wantedMap)) {
      String note = "no maps: the folder holds no borders (theatres/) or no districts.csv";
      spec.commandLine().getErr().println(note);
    }
    int drawn = charts.size();
    out.println("drew " + drawn + (drawn == 1 ? " chart of " : " charts of ") + folder);
    return 0;
  }

  private int folderCharts(String kind, FolderCharts charts) throws IOException {
    check("--scenario", "scenario", scenarios, List.of());
    check("--only", "chart", only, charts.names());
    PrintWriter out = spec.commandLine().getOut();
    if (list) {
      out.println("of the " + kind + ":");
      charts.names().forEach(name -> out.println("  " + name));
      return 0;
    }
    int drawn = charts.write(folder, name -> only.isEmpty() || only.contains(name));
    out.println("drew " + drawn + (drawn == 1 ? " chart of " : " charts of ") + folder);
    return 0;
  }

  private static boolean map(ChartName chart) {
    return chart.name().startsWith(MAP);
  }

  private boolean wantedMap(String name) {
    return name.startsWith(MAP) && (only.isEmpty() || only.contains(name));
  }

  private boolean wanted(ChartName chart) {
    return (only.isEmpty() || only.contains(chart.name()))
        && (scenarios.isEmpty() || scenarios.contains(chart.scenario()));
  }

  private Set<String> names() {
    Set<String> names = new LinkedHashSet<>(ChartBook.scenarioCharts());
    if (scenarios.isEmpty()) {
      names.addAll(ChartBook.comparisons());
    }
    return names;
  }

  private void check(String option, String kind, List<String> given, Collection<String> known) {
    for (String each : given) {
      if (!known.contains(each)) {
        String meant = Suggestion.of(each, known);
        String hint =
            meant == null
                ? "; there are " + String.join(", ", known)
                : "; did you mean '" + meant + "'?";
        throw new ParameterException(
            spec.commandLine(), option + ": no " + kind + " '" + each + "'" + hint);
      }
    }
  }
}
