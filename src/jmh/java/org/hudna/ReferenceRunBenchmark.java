package org.hudna;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.hudna.io.ScenarioReader;
import org.hudna.metric.RunFold;
import org.hudna.metric.RunResult;
import org.hudna.model.CeasefireSimulation;
import org.hudna.model.event.EventSink;
import org.hudna.model.world.RoadNetwork;
import org.hudna.scenario.Scenario;
import org.hudna.scenario.ScenarioFamily;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Time of one run of the reference scenario, every invocation with another seed and other draws of
 * the uncertain numbers: the model alone, and with the fold of its metrics.
 *
 * <pre>
 * mvn -P jmh test-compile exec:exec
 * mvn -P jmh test-compile exec:exec -Djmh.args="-f 1 -wi 1 -i 3 alone"
 * </pre>
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class ReferenceRunBenchmark {
  private ScenarioFamily family;
  private RoadNetwork roads;
  private long seed;

  /** Reads the scenario and its theatre, which all runs share. */
  @Setup(Level.Trial)
  public void read() {
    family = new ScenarioReader().read(Path.of("scenarios/geneva-2016.yaml"));
    roads = new RoadNetwork(family.theatre().places(), family.theatre().roads());
  }

  /** A run whose events nobody keeps. */
  @Benchmark
  public void alone(Blackhole hole) {
    run(family.draw(++seed), hole::consume);
  }

  /** A run folded into metrics and tables. */
  @Benchmark
  public RunResult withMetrics() {
    Scenario scenario = family.draw(++seed);
    RunFold fold = new RunFold(scenario, family.theatre());
    run(scenario, fold);
    return fold.result();
  }

  private void run(Scenario scenario, EventSink sink) {
    new CeasefireSimulation(scenario, family.theatre(), roads, seed, sink).runToEnd();
  }
}
