package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.hudna.model.agent.AidConvoy;
import org.hudna.model.world.Part;
import org.hudna.model.world.SmallWorld;
import org.junit.jupiter.api.Test;

class FrontPassageTest {
  private static FrontPassage passage(Convoys convoys) {
    return new FrontPassage(convoys.streams, convoys.world, convoys.map);
  }

  @Test
  void aCorridorGovernsItsFrontWhileTheTruceIsInForceOnly() {
    Convoys convoys = new Convoys(new SmallWorld(), 1);
    FrontPassage passage = passage(convoys);
    AidConvoy convoy = convoys.convoy(SmallWorld.TOWN, 0);
    assertThat(passage.closedAhead(convoy)).isFalse();
    assertThat(passage.needsLeave(convoy)).isEqualTo(2);
    SmallWorld.startTruce(convoys.world, 0, 0.5);
    assertThat(passage.closedAhead(convoy)).isTrue();
    assertThat(passage.needsLeave(convoy)).isEqualTo(-1);
    convoys.world.ground().corridors().get(0).open(true);
    assertThat(passage.closedAhead(convoy)).isFalse();
    assertThat(passage.throughOpenCorridor(convoy)).isTrue();
    convoys.world.agreement().collapse("test", 1);
    assertThat(passage.throughOpenCorridor(convoy)).isFalse();
    assertThat(passage.needsLeave(convoy)).isEqualTo(2);
  }

  @Test
  void aClosedCorridorDoesNotBlockRoadsWithinOneSide() {
    Convoys convoys = new Convoys(new SmallWorld(), 1);
    SmallWorld.startTruce(convoys.world, 0, 0.5);
    convoys.world.ground().places().get(SmallWorld.GATE).controller(SmallWorld.BLUE);
    convoys.map.fronts().lookAtControl();
    FrontPassage passage = passage(convoys);
    AidConvoy convoy = convoys.convoy(SmallWorld.TOWN, 0);
    assertThat(passage.closedAhead(convoy)).isFalse();
    assertThat(passage.needsLeave(convoy)).isEqualTo(1);
  }

  private static AidReason choose(Convoys convoys, int place) {
    return passage(convoys).choose(convoys.convoy(place, 0));
  }

  @Test
  void whatKeepsAConvoyFromCrossingIsTheLackOfACorridorOrOneThatIsClosed() {
    Convoys convoys = new Convoys(new SmallWorld(), 1);
    assertThat(choose(convoys, SmallWorld.VALLEY)).isNull();
    assertThat(choose(convoys, SmallWorld.TOWN)).isEqualTo(AidReason.NO_CORRIDOR);
    SmallWorld.startTruce(convoys.world, 0, 0.5);
    assertThat(choose(convoys, SmallWorld.VALLEY)).isNull();
    assertThat(choose(convoys, SmallWorld.TOWN)).isEqualTo(AidReason.CORRIDOR);
    convoys.world.ground().corridors().get(0).open(true);
    assertThat(choose(convoys, SmallWorld.TOWN)).isNull();
    assertThat(choose(open(0.5), SmallWorld.TOWN)).isEqualTo(AidReason.NO_CORRIDOR);
  }

  @Test
  void aConvoyThatIsToDepartTakesTheUsualWayAgain() {
    Convoys convoys = new Convoys(new SmallWorld(), 1);
    AidConvoy convoy = convoys.convoy(SmallWorld.VALLEY, 0);
    convoy.take(SmallWorld.HUB, List.of(0, 1, 4));
    passage(convoys).choose(convoy);
    assertThat(convoy.route()).containsExactly(3);
    assertThat(convoy.origin()).isEqualTo(SmallWorld.BORDER);
  }

  @Test
  void whoNeedsNoLeaveOrStandsBeforeAClosedCorridorIsGivenNone() {
    Convoys convoys = new Convoys(new SmallWorld().aid("crossingPerDay", 1e6), 1);
    FrontPassage passage = passage(convoys);
    Part part = new Part(0, 0, 6);
    assertThat(passage.leaveHours(convoys.convoy(SmallWorld.VALLEY, 0), part, 0)).isInfinite();
    assertThat(passage.leaveHours(convoys.convoy(SmallWorld.TOWN, 0), part, 0)).isFinite();
    SmallWorld.startTruce(convoys.world, 0, 0.5);
    assertThat(passage.leaveHours(convoys.convoy(SmallWorld.TOWN, 1), part, 0)).isInfinite();
    convoys.world.ground().corridors().get(0).open(true);
    assertThat(passage.throughOpenCorridor(convoys.convoy(SmallWorld.VALLEY, 0))).isFalse();
  }

  @Test
  void leaveComesAtTheRateThatGoodwillRaises() {
    double before = meanDays(0);
    double committed = meanDays(1);
    // exponential means of 10 and 2.5 days; four standard errors over 4000 draws
    assertThat(before).isCloseTo(10, within(4 * 10 / Math.sqrt(4000)));
    assertThat(committed).isCloseTo(2.5, within(4 * 2.5 / Math.sqrt(4000)));
  }

  private static double meanDays(double commitment) {
    Convoys convoys = open(commitment);
    FrontPassage passage = passage(convoys);
    double sum = 0;
    for (int i = 0; i < 4000; i++) {
      AidConvoy convoy = convoys.convoy(SmallWorld.TOWN, i);
      sum += passage.leaveHours(convoy, new Part(0, 0, 1e6), 0);
    }
    return sum / 4000 / 24;
  }

  private static Convoys open(double commitment) {
    SmallWorld small =
        new SmallWorld()
            .aid("crossingPerDay", 0.1)
            .humanitarian("permitFactor", 4.0)
            .humanitarian("corridors", Map.of());
    Convoys convoys = new Convoys(small, 1);
    SmallWorld.startTruce(convoys.world, 0, commitment);
    return convoys;
  }

  @Test
  void theSameLuckBringsLeaveEarlierAtAHigherRateWhateverTheParts() {
    double whole = firstLeave(open(0), 1e6);
    assertThat(firstLeave(open(0), 6)).isCloseTo(whole, within(1e-6));
    assertThat(firstLeave(open(1), 6)).isCloseTo(whole / 4, within(1e-6));
  }

  private static double firstLeave(Convoys convoys, double step) {
    FrontPassage passage = passage(convoys);
    AidConvoy convoy = convoys.convoy(SmallWorld.TOWN, 0);
    double at = 0;
    double hours = Double.POSITIVE_INFINITY;
    while (Double.isInfinite(hours)) {
      hours = passage.leaveHours(convoy, new Part(0, at, at + step), at);
      at += step;
    }
    return hours;
  }

  @Test
  void atRateZeroNobodyIsLetAcross() {
    Convoys convoys = new Convoys(new SmallWorld().aid("crossingPerDay", 0.0), 1);
    AidConvoy convoy = convoys.convoy(SmallWorld.TOWN, 0);
    assertThat(passage(convoys).leaveHours(convoy, new Part(0, 0, 6), 0)).isInfinite();
  }
}
