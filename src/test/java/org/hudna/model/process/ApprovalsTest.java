package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.statistics.distribution.LogNormalDistribution;
import org.apache.commons.statistics.inference.KolmogorovSmirnovTest;
import org.hudna.model.agent.Mediator;
import org.hudna.model.event.AgreementEvent.ApprovalGiven;
import org.hudna.model.random.Streams;
import org.hudna.model.world.World;
import org.hudna.scenario.MediatorTerms;
import org.junit.jupiter.api.Test;

class ApprovalsTest {
  private final Approvals approvals = new Approvals(new Streams(1));
  private final TruceWorld truce = new TruceWorld();

  private double waited() {
    return approvals.readyHours(truce.build(), "strike", 1, 100) - 100;
  }

  @Test
  void aJointActWaitsForTheSlowerCapital() {
    double ready = approvals.readyHours(truce.build(), "strike", 1, 100);
    List<ApprovalGiven> given = truce.emitted(ApprovalGiven.class);
    assertThat(given).extracting(ApprovalGiven::guarantor).containsExactly("north", "south");
    assertThat(given).extracting(ApprovalGiven::hours).containsOnly(100.0);
    assertThat(ready)
        .isEqualTo(100 + Math.max(given.get(0).waitedHours(), given.get(1).waitedHours()));
  }

  @Test
  void withoutSpreadTheWaitFollowsTheFormula() {
    truce.logSd = 0;
    truce.vetoPoints = 2;
    truce.trust = 0.4;
    truce.mediator = new Mediator(new MediatorTerms(0.6, 2, 7));
    assertThat(waited()).isCloseTo(5 * Math.exp(0.6) * 3 / 1.4, within(1e-9));
  }

  @Test
  void distrustAndVetoPointsDelayAndTheEnvoySpeedsUpTheSameLuck() {
    double reference = waited();
    truce.trust = 0.1;
    double distrustful = waited();
    truce.vetoPoints = 1;
    double vetoed = waited();
    truce.mediator = new Mediator(new MediatorTerms(1, 4, 7));
    assertThat(distrustful).isGreaterThan(reference);
    assertThat(vetoed).isCloseTo(2 * distrustful, within(1e-9));
    assertThat(waited()).isLessThan(vetoed);
  }

  @Test
  void actsHaveLuckOfTheirOwn() {
    double first = approvals.readyHours(truce.build(), "strike", 1, 0);
    assertThat(approvals.readyHours(truce.build(), "strike", 2, 0)).isNotEqualTo(first);
    assertThat(approvals.readyHours(truce.build(), "reset", 1, 0)).isNotEqualTo(first);
  }

  /**
   * Kolmogorov and Smirnov's test of 2,000 waits of one capital against their law; a right law is
   * rejected by chance alone with probability 0.001.
   */
  @Test
  void waitsFollowTheirLognormalLaw() {
    truce.logSd = 0.8;
    truce.vetoPoints = 1;
    truce.trust = 0.4;
    World world = truce.build();
    for (int act = 0; act < 2_000; act++) {
      approvals.readyHours(world, "strike", act, 0);
    }
    double[] waits =
        truce.emitted(ApprovalGiven.class).stream()
            .filter(given -> given.guarantor().equals("south"))
            .mapToDouble(ApprovalGiven::waitedHours)
            .toArray();
    double median = 5 * Math.exp(0.6) * 2;
    LogNormalDistribution law = LogNormalDistribution.of(Math.log(median), 0.8);
    assertThat(waits).hasSize(2_000);
    var test = KolmogorovSmirnovTest.withDefaults();
    assertThat(test.test(waits, law::cumulativeProbability).getPValue()).isGreaterThan(0.001);
    LogNormalDistribution slower = LogNormalDistribution.of(Math.log(median * 1.15), 0.8);
    assertThat(test.test(waits, slower::cumulativeProbability).getPValue()).isLessThan(0.001);
  }

  /** Of 2,000 acts the later of two independent capitals, tested in the same way. */
  @Test
  void aJointActTakesAsLongAsTheLaterOfTwoIndependentWaits() {
    World world = truce.build();
    double[] ready = new double[2_000];
    for (int act = 0; act < ready.length; act++) {
      ready[act] = approvals.readyHours(world, "strike", act, 0);
    }
    var law = LogNormalDistribution.of(Math.log(5 * Math.exp(0.5)), 0.8);
    DoubleUnaryOperator later = x -> Math.pow(law.cumulativeProbability(x), 2);
    assertThat(KolmogorovSmirnovTest.withDefaults().test(ready, later).getPValue())
        .isGreaterThan(0.001);
  }
}
