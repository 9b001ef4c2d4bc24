package org.hudna.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.hudna.experiment.Plan;
import org.hudna.experiment.Stopping;
import org.hudna.scenario.ScenarioFamily;
import org.hudna.study.adaptive.Looks;
import org.hudna.study.adaptive.PrecisionTarget;
import org.hudna.study.adaptive.StoppingRule;
import org.hudna.study.adaptive.Verdict;

/** The targets of {@code --until}: asked after some numbers of replicates, and at the end. */
final class PrecisionGoal implements Stopping {
  private final List<Integer> looks;
  private final StoppingRule rule;
  private final List<String> scenarios;

  /** Targets for a plan, at least one. */
  PrecisionGoal(List<PrecisionTarget> targets, Plan plan) {
    Looks upTo = Looks.upTo(plan.replicates());
    this.looks = upTo.counts();
    this.rule = new StoppingRule(targets, upTo);
    this.scenarios = plan.scenarios().stream().map(ScenarioFamily::id).toList();
  }

  /** Numbers of replicates after which the targets are looked at. */
  List<Integer> looks() {
    return looks;
  }

  @Override
  public int nextLook(int replicates) {
    return looks.stream().filter(look -> look > replicates).findFirst().orElse(Integer.MAX_VALUE);
  }

  @Override
  public boolean enough(int replicates, Values values) {
    return verdict(replicates, values).reached();
  }

  /** What a look finds. */
  Verdict verdict(int replicates, Values values) {
    return rule.look(
        replicates,
        scenarios,
        (scenario, metric) -> {
          try {
            return values.of(scenarios.indexOf(scenario), metric);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }
}
