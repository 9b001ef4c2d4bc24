package org.hudna.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hudna.metric.Metric;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Finds metrics by the names that people give them: with or without the unit. */
final class MetricChoice {
  private final CommandSpec spec;

  MetricChoice(CommandSpec spec) {
    this.spec = spec;
  }

  /**
   * The metric of a name.
   *
   * @throws ParameterException with the nearest names if there is none
   */
  Metric of(String name) {
    String key = name.strip().toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    Optional<Metric> metric = Metric.of(key);
    return metric.orElseThrow(
        () ->
            new ParameterException(
                spec.commandLine(), "unknown metric '" + name.strip() + "'" + meant(key)));
  }

  /** The metrics of names. */
  List<Metric> of(List<String> names) {
    List<Metric> metrics = new ArrayList<>();
    names.forEach(name -> metrics.add(of(name)));
    return metrics;
  }

  private static String meant(String key) {
    List<String> names =
        Arrays.stream(Metric.values()).map(m -> m.name().toLowerCase(Locale.ROOT)).toList();
    return NearestNames.of(key, names);
  }
}
