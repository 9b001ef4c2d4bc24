package org.hudna.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.hudna.io.ScenarioReader;
import org.hudna.metric.RunFold;
import org.hudna.metric.RunResult;
import org.hudna.model.CeasefireSimulation;
import org.hudna.model.event.SimulationEvent;
import org.hudna.model.random.Keys;
import org.hudna.scenario.Scenario;
import org.hudna.scenario.ScenarioFamily;

/** Runs of the shipped scenarios and of small changes to them, with the same luck for each. */
final class Replicates {
  static final Path SCENARIOS = Path.of("scenarios");
  private static final long MASTER = 20160912;

  private Replicates() {}

  /** A shipped scenario. */
  static ScenarioFamily shipped(String id) {
    return new ScenarioReader().read(SCENARIOS.resolve(id + ".yaml"));
  }

  /** A scenario that extends a shipped one by the lines given. */
  static ScenarioFamily changed(Path folder, String id, String lines) throws IOException {
    Path base = SCENARIOS.resolve(id + ".yaml").toAbsolutePath();
    Path file = folder.resolve("changed.yaml");
    String from = folder.toAbsolutePath().relativize(base).toString();
    Files.writeString(file, "extends: " + from + "\n" + lines);
    return new ScenarioReader().read(file);
  }

  /** The seed of a replicate. */
  static long seed(int replicate) {
    return Keys.mix(MASTER, replicate);
  }

  /** All events of one replicate. */
  static List<SimulationEvent> events(ScenarioFamily family, int replicate) {
    List<SimulationEvent> events = new ArrayList<>();
    long seed = seed(replicate);
    new CeasefireSimulation(family.draw(seed), family.theatre(), seed, events::add).runToEnd();
    return events;
  }

  /** Folded results of replicates 1 to n. */
  static List<RunResult> results(ScenarioFamily family, int n) {
    return IntStream.rangeClosed(1, n).parallel().mapToObj(r -> result(family, r)).toList();
  }

  private static RunResult result(ScenarioFamily family, int replicate) {
    long seed = seed(replicate);
    Scenario scenario = family.draw(seed);
    RunFold fold = new RunFold(scenario, family.theatre());
    new CeasefireSimulation(scenario, family.theatre(), seed, fold).runToEnd();
    return fold.result();
  }

  /** Number of events of a kind over the first replicates. */
  static <E extends SimulationEvent> double count(
      ScenarioFamily family, int replicates, Class<E> kind, ToDoubleFunction<E> weight) {
    return IntStream.rangeClosed(1, replicates)
        .parallel()
        .mapToDouble(
            r ->
                events(family, r).stream()
                    .filter(kind::isInstance)
                    .map(kind::cast)
                    .mapToDouble(weight)
                    .sum())
        .sum();
  }
}
