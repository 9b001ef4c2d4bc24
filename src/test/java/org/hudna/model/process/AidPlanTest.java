package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.hudna.model.agent.AidConvoy;
import org.hudna.model.random.Streams;
import org.hudna.model.world.Part;
import org.hudna.model.world.SmallWorld;
import org.junit.jupiter.api.Test;

class AidPlanTest {
  private static List<AidConvoy> plan(SmallWorld small, long seed, int days, double step) {
    return plan(new Convoys(small, seed), seed, days, step);
  }

  private static List<AidConvoy> plan(Convoys convoys, long seed, int days, double step) {
    AidPlan plan = new AidPlan(new Streams(seed), convoys.map);
    List<AidConvoy> planned = new ArrayList<>();
    int index = 0;
    for (double at = 0; at < days * 24; at += step) {
      Part part = new Part(index++, at, at + step);
      List<AidConvoy> due = plan.due(convoys.world, part);
      assertThat(due).allMatch(convoy -> part.contains(convoy.plannedHours()));
      planned.addAll(due);
    }
    return planned;
  }

  private static SmallWorld wholeConvoys() {
    return new SmallWorld().aid("plannedShare", 0.5).aid("convoyPeople", 5_000.0);
  }

  @Test
  void aMonthsConvoysMakeUpThePlannedShareOfTheNeed() {
    List<AidConvoy> month = plan(wholeConvoys(), 1, 30, 6);
    assertThat(month).filteredOn(c -> c.destination() == SmallWorld.TOWN).hasSize(2);
    assertThat(month).filteredOn(c -> c.destination() == SmallWorld.VALLEY).hasSize(4);
    assertThat(month).hasSize(6).allMatch(c -> c.people() == 5_000);
    assertThat(month).extracting(AidConvoy::id).doesNotHaveDuplicates();
  }

  @Test
  void everyMonthHasAPlanOfItsOwn() {
    List<AidConvoy> quarter = plan(wholeConvoys(), 1, 90, 6);
    assertThat(quarter).hasSize(18);
    assertThat(quarter).filteredOn(c -> c.plannedHours() >= 60 * 24).hasSize(6);
  }

  @Test
  void noLoadIsMoreThanTheNeedAndFractionsComeByChance() {
    SmallWorld small = new SmallWorld().aid("plannedShare", 0.3).aid("convoyPeople", 50_000.0);
    Convoys rules = new Convoys(small, 0);
    double convoys = 0;
    for (int seed = 0; seed < 2000; seed++) {
      convoys += plan(rules, seed, 30, 720).size();
    }
    // two places, each a convoy with chance 0.3; four standard errors of a mean over 2000 months
    assertThat(convoys / 2000).isCloseTo(0.6, within(4 * Math.sqrt(2 * 0.21 / 2000)));
    assertThat(plan(small.aid("plannedShare", 1.0), 1, 30, 24))
        .extracting(AidConvoy::people)
        .containsExactlyInAnyOrder(20_000.0, 40_000.0);
  }

  @Test
  void theLengthOfStepsDoesNotMoveTheTimes() {
    List<Double> six =
        plan(wholeConvoys(), 3, 30, 6).stream().map(AidConvoy::plannedHours).toList();
    List<Double> one =
        plan(wholeConvoys(), 3, 30, 1).stream().map(AidConvoy::plannedHours).toList();
    assertThat(six).isEqualTo(one).isSorted();
  }

  @Test
  void placesThatCanBeReachedAnyDayNeedNone() {
    assertThat(plan(wholeConvoys(), 1, 30, 6)).noneMatch(c -> c.destination() == SmallWorld.PLAIN);
  }
}
