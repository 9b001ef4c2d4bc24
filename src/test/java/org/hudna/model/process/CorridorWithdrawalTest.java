package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.hudna.model.event.AgreementEvent.CorridorChanged;
import org.hudna.model.event.AgreementEvent.CorridorStepTaken;
import org.hudna.model.random.Streams;
import org.hudna.model.world.CorridorState;
import org.hudna.model.world.Part;
import org.hudna.model.world.SmallWorld;
import org.hudna.model.world.World;
import org.junit.jupiter.api.Test;

class CorridorWithdrawalTest {
  private static final int RUNS = 2000;
  private SmallWorld small = new SmallWorld();

  private World run(double commitmentA, double commitmentB, double days, double step, long seed) {
    World world = small.build();
    SmallWorld.startTruce(world, 0, commitmentA);
    world.cast().party(SmallWorld.BLUE).moveCommitment(commitmentB - commitmentA);
    withdraw(world, days, step, seed);
    return world;
  }

  private static void withdraw(World world, double days, double step, long seed) {
    CorridorWithdrawal withdrawal = new CorridorWithdrawal(new Streams(seed), world);
    int index = 0;
    for (double at = 0; at < days * 24; at += step) {
      withdrawal.act(new Part(index++, at, at + step));
    }
  }

  private static CorridorState corridor(World world) {
    return world.ground().corridors().get(0);
  }

  private List<CorridorStepTaken> steps(String side, boolean missed) {
    return small.events(CorridorStepTaken.class).stream()
        .filter(step -> step.side().equals(side) && step.missed() == missed)
        .toList();
  }

  @Test
  void twoWillingSidesOpenItStepByStep() {
    World world = run(1, 1, 60, 6, 1);
    assertThat(corridor(world).open()).isTrue();
    assertThat(small.events(CorridorChanged.class))
        .singleElement()
        .matches(change -> change.open() && change.corridor().equals(SmallWorld.CORRIDOR));
    assertThat(steps(SmallWorld.AMBER, false))
        .extracting(CorridorStepTaken::metres)
        .containsExactly(500, 1000, 2500, 3500);
    assertThat(steps(SmallWorld.BLUE, false)).hasSize(4);
  }

  @Test
  void eachWaitsForTheOthersVerifiedStep() {
    small.corridor("returnPerDay", 0.0);
    World world = run(1, 0, 20, 6, 1);
    assertThat(corridor(world).steps(true)).isEqualTo(1);
    assertThat(corridor(world).steps(false)).isZero();
    assertThat(corridor(world).open()).isFalse();
    small.events().clear();
    small.corridor("verifyHours", 240.0).observer("coverage", 0.0);
    World unseen = run(1, 1, 20, 6, 1);
    assertThat(corridor(unseen).steps(true)).isLessThanOrEqualTo(2);
    assertThat(corridor(unseen).open()).isFalse();
  }

  @Test
  void aStepThatIsDueAndNotTakenIsMissedOnceADay() {
    small.corridor("returnPerDay", 0.0);
    run(1, 0, 10, 6, 1);
    assertThat(steps(SmallWorld.BLUE, true)).hasSize(10).allMatch(step -> step.metres() == 500);
    assertThat(steps(SmallWorld.AMBER, true)).hasSizeLessThanOrEqualTo(2);
  }

  @Test
  void aSideThatReturnsClosesIt() {
    small.corridor("returnPerDay", 10.0);
    World world = run(1, 1, 40, 6, 1);
    assertThat(corridor(world).open()).isTrue();
    world.cast().party(SmallWorld.BLUE).moveCommitment(-0.9);
    new CorridorWithdrawal(new Streams(1), world).act(new Part(0, 960, 1200));
    CorridorChanged change = small.events(CorridorChanged.class).get(1);
    assertThat(change.open()).isFalse();
    assertThat(change.cause()).isEqualTo("returned");
    assertThat(steps(SmallWorld.BLUE, true)).anyMatch(step -> step.metres() == 0);
  }

  @Test
  void theEndOfTheTruceClosesIt() {
    World world = run(1, 1, 60, 6, 1);
    world.agreement().collapse("test", 1440);
    new CorridorWithdrawal(new Streams(1), world).act(new Part(0, 1440, 1446));
    assertThat(corridor(world).open()).isFalse();
    assertThat(corridor(world).steps(true)).isZero();
    assertThat(small.events(CorridorChanged.class).get(1).cause()).isEqualTo("truce-ended");
  }

  @Test
  void nothingMovesBeforeTheTruce() {
    World world = small.build();
    new CorridorWithdrawal(new Streams(1), world).act(new Part(0, 0, 6));
    assertThat(small.events()).isEmpty();
  }

  @Test
  void theFirstStepTakesStepHoursOverCommitmentWhateverTheParts() {
    small.corridor("returnPerDay", 0.0).corridor("stepHours", 12.0);
    // exponential with a mean of 24 hours; four standard errors over 2000 runs
    double tolerance = 4 * 24 / Math.sqrt(RUNS);
    assertThat(meanFirstStep(6)).isCloseTo(24, within(tolerance));
    assertThat(meanFirstStep(24)).isCloseTo(24, within(tolerance));
  }

  private double meanFirstStep(double step) {
    World world = run(0.5, 0, 0, step, 0);
    double sum = 0;
    for (int seed = 0; seed < RUNS; seed++) {
      small.events().clear();
      corridor(world).withdraw(true, 0, 0);
      withdraw(world, 24, step, seed);
      sum += steps(SmallWorld.AMBER, false).get(0).hours();
    }
    return sum / RUNS;
  }
}
