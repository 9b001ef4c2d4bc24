package org.hudna.study.calibration;

import java.util.List;
import org.hudna.experiment.Simulator;
import org.hudna.metric.RecordedEvents;
import org.hudna.model.random.Keys;
import org.hudna.scenario.Scenario;
import org.hudna.scenario.Theatre;

/**
 * The model as it is fitted: a trial runs all blocks of all cases with the same values of the
 * fitted keys. The other open numbers are drawn from the trial's seed, the same in all cases, as
 * they are in one history. The course of events has a seed of its own in each block: days that
 * follow each other share no luck.
 */
public final class CaseRuns implements TrialModel {
  private final List<FreeParameter> parameters;
  private final List<SimulatedCase> cases;
  private final String dyad;
  private final Simulator simulator;

  /**
   * Runs of cases.
   *
   * @param dyad the group whose recorded events count
   */
  public CaseRuns(
      List<FreeParameter> parameters, List<SimulatedCase> cases, String dyad, Simulator simulator) {
    this.parameters = List.copyOf(parameters);
    this.cases = List.copyOf(cases);
    this.dyad = dyad;
    this.simulator = simulator;
  }

  @Override
  public double[] targets(double[] z, long seed) {
    double[] values = new double[z.length];
    for (int d = 0; d < values.length; d++) {
      values[d] = parameters.get(d).value(z[d]);
    }
    double[] targets = new double[cases.stream().mapToInt(each -> each.targets().size()).sum()];
    int next = 0;
    int block = 0;
    for (SimulatedCase each : cases) {
      DayCounts counts = counts(each, values, seed, block);
      for (Target target : each.targets()) {
        targets[next++] = target.of(counts);
      }
      block += each.blocks().size();
    }
    return targets;
  }

  private DayCounts counts(SimulatedCase simulated, double[] values, long seed, int firstBlock) {
    int governorates = simulated.blocks().get(0).theatre().governorates().size();
    DayCounts counts = new DayCounts(simulated.days().days(), governorates);
    int number = firstBlock;
    for (SimulatedBlock block : simulated.blocks()) {
      long runSeed = number == 0 ? seed : Keys.mix(seed, number) >>> 11;
      run(block, block.at(values).draw(seed), runSeed, simulated, counts);
      number++;
    }
    return counts;
  }

  private void run(
      SimulatedBlock block,
      Scenario scenario,
      long runSeed,
      SimulatedCase simulated,
      DayCounts counts) {
    Theatre theatre = block.theatre();
    RecordedEvents sink =
        new RecordedEvents(
            dyad,
            theatre.governorates(),
            scenario.time().days(),
            (day, governorate, deaths) -> {
              int at = block.dayOfCase(day, simulated.days().first());
              if (at >= 0) {
                counts.add(at, governorate, deaths);
              }
            });
    simulator.run(scenario, theatre, runSeed, sink);
  }
}
