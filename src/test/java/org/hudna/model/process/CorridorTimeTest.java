package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hudna.model.event.AgreementEvent.CorridorChanged;
import org.hudna.model.event.AgreementEvent.CorridorStepTaken;
import org.hudna.model.random.Streams;
import org.hudna.model.world.CorridorState;
import org.hudna.model.world.Part;
import org.hudna.model.world.SmallWorld;
import org.hudna.model.world.World;
import org.junit.jupiter.api.Test;

/**
 * How long a withdrawal takes, against the mean that its exponential waits have by hand. Every
 * comparison allows four standard errors: a right model fails each once in 16,000 choices of seeds.
 */
class CorridorTimeTest {
  private static final int RUNS = 4000;
  private static final int STEPS = 4;
  private static final double PART_HOURS = 6;
  private final SmallWorld small = new SmallWorld();

  /** Mean hours to the opening, where steps have a mean and verifications another. */
  private static double byHand(int steps, double stepHours, double verifyHours) {
    return remaining(new int[4], steps, stepHours, verifyHours, new HashMap<>());
  }

  /**
   * From a state {steps of a, verified of a, steps of b, verified of b}: the mean time to the next
   * event, and then what remains after each, by its share of the rates.
   */
  private static double remaining(
      int[] at, int all, double stepHours, double verifyHours, Map<List<Integer>, Double> known) {
    if (at[1] == all && at[3] == all) {
      return 0;
    }
    List<Integer> key = List.of(at[0], at[1], at[2], at[3]);
    if (known.containsKey(key)) {
      return known.get(key);
    }
    double rates = 0;
    double after = 0;
    for (int side = 0; side < 4; side += 2) {
      if (at[side] < all && at[side] <= at[3 - side]) {
        int[] next = at.clone();
        next[side]++;
        rates += 1 / stepHours;
        after += remaining(next, all, stepHours, verifyHours, known) / stepHours;
      }
      if (at[side + 1] < at[side]) {
        int[] next = at.clone();
        next[side + 1] = at[side];
        rates += 1 / verifyHours;
        after += remaining(next, all, stepHours, verifyHours, known) / verifyHours;
      }
    }
    known.put(key, (1 + after) / rates);
    return known.get(key);
  }

  private double[] opensAfter(double commitment) {
    World world = truce(commitment, commitment);
    double[] hours = new double[RUNS];
    for (int seed = 0; seed < RUNS; seed++) {
      hours[seed] = opens(world, seed, 4000).get(0).hours();
    }
    return hours;
  }

  private World truce(double ofA, double ofB) {
    World world = small.build();
    SmallWorld.startTruce(world, 0, ofA);
    world.cast().party(SmallWorld.BLUE).moveCommitment(ofB - ofA);
    return world;
  }

  private List<CorridorChanged> opens(World world, long seed, double untilHours) {
    small.events().clear();
    CorridorState corridor = world.ground().corridors().get(0);
    corridor.open(false);
    corridor.withdraw(true, 0, 0);
    corridor.withdraw(false, 0, 0);
    CorridorWithdrawal withdrawal = new CorridorWithdrawal(new Streams(seed), world);
    for (int i = 0; i * PART_HOURS < untilHours; i++) {
      withdrawal.act(new Part(i, i * PART_HOURS, (i + 1) * PART_HOURS));
      if (corridor.open()) {
        break;
      }
    }
    return small.events(CorridorChanged.class);
  }

  private static void agree(double[] hours, double expected) {
    double mean = 0;
    double square = 0;
    for (double each : hours) {
      mean += each / RUNS;
      square += each * each / RUNS;
    }
    double error = Math.sqrt((square - mean * mean) / RUNS);
    assertThat(mean).isCloseTo(expected, within(4 * error));
  }

  @Test
  void theHandCalculationIsRightWhereItIsKnown() {
    // one step: the larger of two exponential means a is 3 a / 2
    assertThat(byHand(1, 10, 1e-9)).isCloseTo(15, within(1e-6));
    assertThat(byHand(1, 1e-9, 10)).isCloseTo(15, within(1e-6));
    // four steps, each waiting for the slower side's step before
    assertThat(byHand(STEPS, 10, 1e-9)).isCloseTo(60, within(1e-6));
  }

  @Test
  void twoEagerSidesOpenItInTheTimeThatTheirStepsNeed() {
    small.corridor("stepHours", 6.0).corridor("verifyHours", 3.0).observer("coverage", 1.0);
    agree(opensAfter(1), byHand(STEPS, 6, 3));
  }

  @Test
  void halfTheCommitmentTakesStepsOfTwiceTheTime() {
    small.corridor("stepHours", 6.0).corridor("verifyHours", 3.0).observer("coverage", 1.0);
    small.corridor("returnPerDay", 0.0);
    agree(opensAfter(0.5), byHand(STEPS, 12, 3));
  }

  @Test
  void anObserverThatSeesLittleVerifiesSlowly() {
    small.corridor("stepHours", 6.0).corridor("verifyHours", 3.0).observer("coverage", 0.2);
    agree(opensAfter(1), byHand(STEPS, 6, 15));
    small.observer("coverage", 0.0).corridor("leastCoverage", 0.1);
    agree(opensAfter(1), byHand(STEPS, 6, 30));
  }

  @Test
  void oneUnwillingSideNeverOpensIt() {
    World first = truce(1, 0);
    World second = truce(0, 1);
    for (int seed = 0; seed < 100; seed++) {
      assertThat(opens(first, seed, 90 * 24)).isEmpty();
      assertThat(opens(second, seed, 90 * 24)).isEmpty();
    }
  }

  @Test
  void withoutAnybodyWhoEverLooksItNeverOpens() {
    small.observer("coverage", 0.0).corridor("leastCoverage", 0.0);
    assertThat(opens(truce(1, 1), 1, 90 * 24)).isEmpty();
    assertThat(small.events(CorridorStepTaken.class)).filteredOn(s -> !s.missed()).hasSize(2);
  }

  @Test
  void noSideIsEverMoreThanOneStepAheadOfWhatIsVerifiedOfTheOther() {
    small.corridor("returnPerDay", 1.0);
    World world = truce(0.7, 0.7);
    CorridorWithdrawal withdrawal = new CorridorWithdrawal(new Streams(3), world);
    CorridorState corridor = world.ground().corridors().get(0);
    int opened = 0;
    for (int i = 0; i < 2000; i++) {
      withdrawal.act(new Part(i, i * 0.5, i * 0.5 + 0.5));
      assertThat(corridor.steps(true)).isBetween(corridor.verified(true), STEPS);
      assertThat(corridor.steps(true)).isLessThanOrEqualTo(corridor.verified(false) + 1);
      assertThat(corridor.steps(false)).isLessThanOrEqualTo(corridor.verified(true) + 1);
      if (corridor.open()) {
        opened++;
        assertThat(corridor.verified(true) + corridor.verified(false)).isEqualTo(2 * STEPS);
      }
    }
    assertThat(opened).isPositive();
  }
}
