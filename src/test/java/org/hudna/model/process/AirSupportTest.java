package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.hudna.model.agent.Formation;
import org.hudna.model.event.ViolenceEvent.BarredSortieFlown;
import org.hudna.model.event.ViolenceEvent.Instead;
import org.hudna.model.event.ViolenceEvent.SortieStoodDown;
import org.hudna.model.process.AirSupport.Flight;
import org.hudna.model.random.Streams;
import org.hudna.model.world.Front;
import org.hudna.model.world.World;
import org.hudna.scenario.Phase;
import org.hudna.scenario.ViolenceKind;
import org.junit.jupiter.api.Test;

/** Greens have two arms with half of the strikes each; one of them is barred over sector 0. */
class AirSupportTest {
  private static final int N = 4000;
  private final TruceWorld truce = new TruceWorld();
  private final AirSupport support = new AirSupport(new Streams(4));

  private Flight fly(World world, ViolenceKind kind, String formation, int sector, long id) {
    Formation shooter =
        world.cast().formations().stream()
            .filter(f -> f.id().equals(formation))
            .findAny()
            .orElseThrow();
    return support.fly(world, kind, shooter, front(world, sector), true, id, 5);
  }

  private static Front front(World world, int sector) {
    return world.ground().fronts().stream()
        .filter(front -> front.sector() == sector && !front.designated())
        .findFirst()
        .orElseThrow();
  }

  private World implementing(double compliance) {
    truce.phase = Phase.IMPLEMENTATION;
    truce.centre = TruceWorld.centre(0.8, compliance);
    truce.leverage = 1;
    return truce.build();
  }

  @Test
  void otherAttacksNeedNoAirArm() {
    World world = truce.build();
    assertThat(fly(world, ViolenceKind.SNIPING, "greens-1", 0, 1))
        .isEqualTo(new Flight(ViolenceKind.SNIPING, null, front(world, 0), false));
  }

  @Test
  void aSideWithoutAnAirArmShells() {
    World world = truce.build();
    assertThat(fly(world, ViolenceKind.AIR_STRIKE, "blues-1", 0, 1))
        .isEqualTo(new Flight(ViolenceKind.SHELLING, null, front(world, 0), false));
  }

  /** Four standard errors: fails by chance alone with probability 0.0001. */
  @Test
  void armsFlyByTheirShares() {
    World world = truce.build();
    int own = 0;
    for (int id = 0; id < N; id++) {
      Flight flight = fly(world, ViolenceKind.AIR_STRIKE, "greens-2", 2, id);
      own += flight.arm().id().equals("green-wings") ? 1 : 0;
    }
    assertThat(own / (double) N).isCloseTo(0.5, within(4 * Math.sqrt(0.25 / N)));
  }

  @Test
  void aBarredSortieThatIsFlownIsReportedBesideTheStrike() {
    World world = implementing(0);
    for (int id = 0; id < 100; id++) {
      assertThat(fly(world, ViolenceKind.AIR_STRIKE, "greens-1", 0, id).front().sector()).isZero();
    }
    assertThat(truce.emitted(BarredSortieFlown.class))
        .hasSizeBetween(25, 75)
        .allMatch(sortie -> sortie.airArm().equals("green-wings") && sortie.zone().equals("z0"));
  }

  @Test
  void whoStandsDownFliesElsewhereShellsOrStaysOnTheGround() {
    World world = implementing(1);
    int grounded = 0;
    int elsewhere = 0;
    for (int id = 0; id < N; id++) {
      Flight flight = fly(world, ViolenceKind.AIR_STRIKE, "greens-1", 0, id);
      grounded += flight.grounded() ? 1 : 0;
      elsewhere += flight.front().sector() == 1 ? 1 : 0;
    }
    List<SortieStoodDown> down = truce.emitted(SortieStoodDown.class);
    assertThat(truce.emitted(BarredSortieFlown.class)).isEmpty();
    assertThat(down).filteredOn(d -> d.instead() == Instead.GROUNDED).hasSize(grounded);
    assertThat(down).filteredOn(d -> d.instead() == Instead.ELSEWHERE).hasSize(elsewhere);
    assertThat(grounded).isPositive();
    assertThat(elsewhere).isPositive();
  }

  @Test
  void whatIsFlownInsteadIsWhatItSays() {
    World world = implementing(1);
    for (int id = 0; id < 400; id++) {
      Flight flight = fly(world, ViolenceKind.AIR_STRIKE, "greens-1", 0, id);
      boolean shelling = flight.kind() == ViolenceKind.SHELLING;
      assertThat(shelling || flight.kind() == ViolenceKind.AIR_STRIKE).isTrue();
      assertThat(flight.arm() == null).isEqualTo(shelling);
      int sector = flight.front().sector();
      assertThat(sector == 0 || (sector == 1 && !flight.grounded())).isTrue();
      assertThat(shelling && flight.grounded()).isFalse();
    }
    assertThat(truce.emitted(SortieStoodDown.class))
        .allMatch(d -> d.airArm().equals("green-wings") && d.zone().equals("z0"))
        .allMatch(d -> d.where().sector().equals("s0") && d.hours() == 5)
        .anyMatch(d -> d.instead() == Instead.SHELLING);
  }
}
