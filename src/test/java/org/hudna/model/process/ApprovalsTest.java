package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.hudna.model.agent.Mediator;
import org.hudna.model.event.AgreementEvent.ApprovalGiven;
import org.hudna.model.random.Streams;
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
    truce.mediator = new Mediator(new MediatorTerms(0.6, 2));
    assertThat(waited()).isCloseTo(5 * Math.exp(0.6) * 3 / 1.4, within(1e-9));
  }

  @Test
  void distrustAndVetoPointsDelayAndTheEnvoySpeedsUpTheSameLuck() {
    double reference = waited();
    truce.trust = 0.1;
    double distrustful = waited();
    truce.vetoPoints = 1;
    double vetoed = waited();
    truce.mediator = new Mediator(new MediatorTerms(1, 4));
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
}
