package org.hudna.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.IntStream;
import org.hudna.io.ScenarioReader;
import org.hudna.model.CeasefireSimulation;
import org.hudna.model.event.ViolenceEvent.ViolationCommitted;
import org.hudna.scenario.Scenario;
import org.hudna.scenario.ScenarioFamily;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The restraint that is solved before a run brings the asked fall of recorded events in the first
 * week of a first truce, with all processes at work. Over 150 runs the standard error of the ratio
 * is under 0.02; the tolerance of 0.08 leaves room for what the solution does not know (delays of
 * adoption, reciprocity, grievance), so chance alone fails it with probability 0.001 at most.
 */
@Tag("slow")
class FirstWeekTest {
  private static final int RUNS = 150;
  private static final double WEEK = 7 * 24;

  @ParameterizedTest
  @ValueSource(doubles = {0.4, 0.57, 0.8})
  void recordedEventsFallToTheAskedRatio(double asked) {
    ScenarioFamily family =
        new ScenarioReader()
            .read(
                Path.of("scenarios/february-2016.yaml"),
                Map.of("behaviour.restraint.firstWeekRatio", String.valueOf(asked)));
    double[] sums =
        IntStream.rangeClosed(1, RUNS)
            .parallel()
            .mapToObj(seed -> weekly(family, seed))
            .reduce(new double[2], (x, y) -> new double[] {x[0] + y[0], x[1] + y[1]});
    assertThat(sums[1] / sums[0]).isCloseTo(asked, within(0.08));
  }

  /** Recorded events per week before the truce, and in its first week. */
  private static double[] weekly(ScenarioFamily family, long seed) {
    Scenario scenario = family.draw(seed);
    double truce = scenario.time().hoursTo(scenario.agreement().truceStart());
    double[] counts = new double[2];
    new CeasefireSimulation(
            scenario,
            family.theatre(),
            seed,
            event -> {
              if (event instanceof ViolationCommitted attack
                  && attack.harm().recorded()
                  && attack.dyad().equals("gov_vs_opposition")
                  && attack.hours() < truce + WEEK) {
                counts[attack.hours() < truce ? 0 : 1]++;
              }
            })
        .runToEnd();
    counts[0] *= WEEK / truce;
    return counts;
  }
}
