package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.hudna.model.TwoSides;
import org.hudna.model.event.ActorEvent.StatementMade;
import org.hudna.model.event.AidEvent.ConvoyAdvanced;
import org.hudna.model.event.AidEvent.State;
import org.hudna.model.random.Streams;
import org.hudna.model.world.World;
import org.hudna.scenario.Phase;
import org.hudna.scenario.ScriptedEvent;
import org.hudna.scenario.ScriptedEvent.Kind;
import org.junit.jupiter.api.Test;

class StanceProcessTest {
  private static final double START = TwoSides.TRUCE_HOURS;
  private final TwoSides situation = new TwoSides().set("commitment.halfLifeDays", 1e12);

  private Acting inForce() {
    Acting acting = new Acting(situation);
    acting.world.agreement().enter(Phase.PERSUASION, START);
    acting.party(TwoSides.BLUE).adopt(0.5);
    return acting;
  }

  private static StanceProcess stances() {
    return new StanceProcess(new Streams(1));
  }

  private static void deliver(World world, State to) {
    world.emit(
        new ConvoyAdvanced(
            START, "convoy", world.where(0, null), State.MOVING, to, null, null, 100, false));
  }

  @Test
  void aStatementMovesCommitmentAtItsInstant() {
    situation.script(
        new ScriptedEvent(
            TwoSides.START.plusHours((long) START + 3),
            Kind.STATEMENT,
            TwoSides.BLUE,
            null,
            null,
            0,
            -0.2));
    Acting acting = inForce();
    acting.run(START, START + 3, stances());
    assertThat(acting.party(TwoSides.BLUE).commitment()).isCloseTo(0.5, within(1e-9));
    acting.run(START + 3, START + 48, stances());
    assertThat(acting.party(TwoSides.BLUE).commitment()).isCloseTo(0.3, within(1e-9));
    assertThat(acting.events(StatementMade.class))
        .containsExactly(new StatementMade(START + 3, TwoSides.BLUE, -0.2));
  }

  @Test
  void aDeliveryInTheTruceMeansThatAidHasMoved() {
    Acting acting = inForce();
    deliver(acting.world, State.TURNED_BACK);
    acting.run(START, START + 5, stances());
    assertThat(acting.world.agreement().aidMoved()).isFalse();
    deliver(acting.world, State.DELIVERED);
    acting.run(START + 5, START + 11, stances());
    assertThat(acting.world.agreement().aidMoved()).isTrue();
  }

  @Test
  void aDeliveryBeforeTheTruceDoesNotCount() {
    Acting acting = new Acting(situation);
    deliver(acting.world, State.DELIVERED);
    acting.run(0, 6, stances());
    assertThat(acting.world.agreement().aidMoved()).isFalse();
  }

  @Test
  void withoutAnAgreementNobodyHasAStanceToRevise() {
    Acting acting = new Acting(situation.withoutAgreement());
    acting.party(TwoSides.BLUE).adopt(0.01);
    acting.run(0, 20 * 24, stances());
    assertThat(acting.events).isEmpty();
    assertThat(acting.party(TwoSides.BLUE).commitment()).isEqualTo(0.01);
  }
}
