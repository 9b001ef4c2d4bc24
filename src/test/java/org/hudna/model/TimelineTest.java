package org.hudna.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDateTime;
import java.util.List;
import org.hudna.model.world.Part;
import org.hudna.scenario.ScriptedEvent;
import org.hudna.scenario.ScriptedEvent.Kind;
import org.hudna.scenario.Truce;
import org.junit.jupiter.api.Test;

class TimelineTest {
  private final TwoSides situation = new TwoSides().days(71).set("renewal.everyHours", 0.0);

  private List<Part> parts() {
    return Timeline.parts(situation.scenario());
  }

  private static ScriptedEvent statement(LocalDateTime at) {
    return new ScriptedEvent(at, Kind.STATEMENT, TwoSides.BLUE, null, null, 0, 0.1);
  }

  @Test
  void seventyOneDaysHave284StepsOfSixHours() {
    assertThat(Timeline.parts(new TwoSides().days(71).withoutAgreement().scenario()))
        .hasSize(284)
        .allMatch(part -> part.hours() == 6);
  }

  @Test
  void theTruceAtNineteenSplitsOneStep() {
    assertThat(parts()).hasSize(285).filteredOn(part -> part.hours() != 6).hasSize(2);
    assertThat(parts())
        .anyMatch(p -> p.fromHours() == TwoSides.TRUCE_HOURS - 1 && p.hours() == 1)
        .anyMatch(p -> p.fromHours() == TwoSides.TRUCE_HOURS && p.hours() == 5);
  }

  @Test
  void renewalsAndTheEndOfATermSplitSteps() {
    situation.set("renewal.everyHours", 48.0).set("renewal.automatic", true);
    assertThat(parts())
        .anyMatch(part -> part.fromHours() == TwoSides.TRUCE_HOURS + 48)
        .anyMatch(part -> part.toHours() == TwoSides.TRUCE_HOURS + 96);
  }

  @Test
  void theHourAtWhichAPartyAdoptsSplitsAStep() {
    situation.set("adoption.afterDays", 2.125);
    assertThat(parts()).anyMatch(part -> part.fromHours() == TwoSides.TRUCE_HOURS + 51);
  }

  @Test
  void partsFollowEachOtherWithoutGapFromStartToEnd() {
    List<Part> parts = parts();
    assertThat(parts.get(0).fromHours()).isZero();
    assertThat(parts.get(parts.size() - 1).toHours()).isEqualTo(71 * 24);
    for (int i = 1; i < parts.size(); i++) {
      assertThat(parts.get(i).index()).isEqualTo(i);
      assertThat(parts.get(i).fromHours()).isEqualTo(parts.get(i - 1).toHours());
      assertThat(parts.get(i).hours()).isPositive();
    }
  }

  @Test
  void aScriptedInstantSplitsAStepToTheSecond() {
    situation.script(statement(TwoSides.START.plusDays(1).plusHours(7).plusSeconds(1)));
    assertThat(parts()).hasSize(286);
    assertThat(parts()).anyMatch(p -> p.second() == 31 * 3600 + 1);
  }

  @Test
  void instantsOnAStepOrOutsideTheScenarioSplitNothing() {
    situation.script(statement(TwoSides.START.plusDays(3).plusHours(6)));
    situation.script(statement(TwoSides.START.minusHours(1)));
    situation.script(statement(TwoSides.START.plusDays(80).plusHours(1)));
    assertThat(parts()).hasSize(285);
  }

  @Test
  void theStartOfATruceAfterPersuasionIsAnInstant() {
    situation.set("agreement.truce", new Truce(null, Truce.Order.AFTER_PERSUASION));
    situation.set("persuasion.durationDays", 2.5).set("time.stepHours", 24);
    double start = TwoSides.ANNOUNCED_HOURS + 60;
    assertThat(parts()).hasSize(72).anyMatch(part -> part.fromHours() == start);
  }

  @Test
  void talksThatMayFailMakeAnInstantOfEveryLaterTry() {
    situation.set("talks.scripted", false).set("talks.resumeAfterDays", 7);
    double second = TwoSides.TRUCE_HOURS + 7 * 24;
    assertThat(parts()).anyMatch(part -> Math.abs(part.fromHours() - second) < 1e-9);
  }

  @Test
  void everyLengthOfStepCoversTheSameTime() {
    for (int hours : new int[] {1, 2, 3, 4, 6, 8, 12, 24}) {
      situation.set("time.stepHours", hours);
      double sum = parts().stream().mapToDouble(Part::days).sum();
      assertThat(sum).as("steps of %d h", hours).isCloseTo(71, within(1e-9));
    }
  }
}
