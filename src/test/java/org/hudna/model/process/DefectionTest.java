package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hudna.model.TwoSides;
import org.hudna.model.agent.Formation;
import org.hudna.model.agent.Party;
import org.hudna.model.event.ActorEvent.FormationSwitched;
import org.hudna.model.event.ViolenceEvent.ViolationCommitted;
import org.hudna.model.world.Front;
import org.hudna.model.world.World;
import org.hudna.scenario.Stance;
import org.junit.jupiter.api.Test;

class DefectionTest {
  private final TwoSides situation = new TwoSides().steady().days(20).eventsPerDay(40);

  private static Formation blue(World world) {
    return world.cast().party(TwoSides.BLUE).formations().get(0);
  }

  private static double fighters(Party party) {
    return party.formations().stream().mapToDouble(Formation::fighters).sum();
  }

  @Test
  void fightersGoFromOnePartyToTheOtherAndNoneIsLost() {
    Acting acting = new Acting(situation);
    World world = acting.world;
    Formation formation = blue(world);
    Party from = formation.party();
    Party to = world.cast().party(TwoSides.GREY);
    double sum = fighters(from) + fighters(to);
    Defection.of(world, formation, to, "test", 5);
    assertThat(fighters(from)).isEqualTo(sum / 2 - 300);
    assertThat(fighters(to)).isEqualTo(sum / 2 + 300);
    assertThat(from.formations()).doesNotContain(formation);
    assertThat(to.formations()).containsOnlyOnce(formation);
    assertThat(acting.events)
        .containsExactly(
            new FormationSwitched(5, formation.id(), TwoSides.BLUE, TwoSides.GREY, "test"));
  }

  @Test
  void itKeepsItsPlaceOnItsFronts() {
    World world = situation.world(1);
    Formation formation = blue(world);
    List<Front> before =
        world.ground().fronts().stream()
            .filter(front -> front.b().formations().contains(formation))
            .toList();
    Defection.of(world, formation, world.cast().party(TwoSides.GREY), "test", 0);
    assertThat(before).isNotEmpty().allMatch(f -> f.b().formations().contains(formation));
  }

  @Test
  void itsFireCountsForItsNewParty() {
    Fighting fighting = new Fighting(situation, 2, 3);
    Formation formation = blue(fighting.world);
    Defection.of(fighting.world, formation, fighting.world.cast().party(TwoSides.GREY), "test", 0);
    List<ViolationCommitted> its =
        fighting.run().attacks().stream()
            .filter(attack -> attack.formation().equals(formation.id()))
            .toList();
    assertThat(its).isNotEmpty().allMatch(attack -> attack.party().equals(TwoSides.GREY));
  }

  @Test
  void whatItAdoptedHoldsWithASignatoryAndIsVoidWithOthers() {
    World world = situation.world(1);
    Formation formation = blue(world);
    Party grey = world.cast().party(TwoSides.GREY);
    formation.adopt(0.6);
    grey.stance(Stance.RESERVING);
    Defection.of(world, formation, grey, "test", 0);
    assertThat(formation.adopted()).isTrue();
    assertThat(formation.commitment()).isEqualTo(0.6);
    grey.stance(Stance.DESIGNATED);
    Defection.of(world, formation, grey, "test", 0);
    assertThat(formation.adopted()).isFalse();
    assertThat(formation.commitment()).isZero();
    assertThat(formation.entanglement()).isEqualTo(1);
  }

  @Test
  void sidesAreThoseOfTheFrontsOnWhichItStands() {
    World world = situation.world(1);
    Formation formation = blue(world);
    Party amber = world.cast().party(TwoSides.AMBER);
    Party grey = world.cast().party(TwoSides.GREY);
    assertThat(Defection.opposed(world, formation, amber)).isTrue();
    assertThat(Defection.opposed(world, formation, grey)).isFalse();
    assertThat(Defection.beside(world, formation, grey)).isTrue();
    assertThat(Defection.beside(world, formation, amber)).isFalse();
  }
}
