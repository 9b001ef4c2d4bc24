package org.hudna.view.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.hudna.scenario.Stance;
import org.hudna.view.scene.Scene;
import org.junit.jupiter.api.Test;

class SeenTest {
  private static final Scenes GENEVA = Scenes.geneva();
  private static final MapShapes SHAPES = new MapShapes(GENEVA.scenario(), GENEVA.theatre());

  @Test
  void nobodyHasSignedBeforeTheTruceIsAnnounced() {
    Scene first = GENEVA.first();
    Seen seen = see(GENEVA, SHAPES, first);
    assertThat(seen.parties().values()).contains("not-yet", "designated", "not-a-signatory");
    assertThat(seen.parties().values()).doesNotContain("signatory", "reserving");
    seen.parties()
        .forEach(
            (id, told) -> {
              Stance stance = first.parties().get(id).stance();
              boolean signs = stance == Stance.SIGNATORY || stance == Stance.RESERVING;
              assertThat(told.equals("not-yet")).as(id).isEqualTo(signs);
            });
  }

  @Test
  void withoutAnAgreementNobodyHasAStanceButWhoIsDesignated() {
    Scenes free = Scenes.of("scenarios/no-truce.yaml");
    Scene first = free.first();
    Seen seen = see(free, new MapShapes(free.scenario(), free.theatre()), first);
    assertThat(seen.parties()).isNotEmpty();
    seen.parties()
        .forEach(
            (id, told) ->
                assertThat(told)
                    .isEqualTo(
                        first.parties().get(id).stance() == Stance.DESIGNATED
                            ? "designated-alone"
                            : ""));
  }

  @Test
  void whatWasSeenOnceStaysAndNothingElseIsAdded() {
    Scene busy = GENEVA.busy(60);
    Scene first = GENEVA.first();
    Seen both = see(GENEVA, SHAPES, busy).and(see(GENEVA, SHAPES, first), first, SHAPES);
    assertThat(both.violence()).isEqualTo(see(GENEVA, SHAPES, busy).violence()).isNotEmpty();
    assertThat(both.convoys()).contains(ConvoyMark.WAITING);
    assertThat(both.zonesInForce()).isTrue();
    assertThat(both.zonesIdle()).isTrue();
    assertThat(both.heat()).isTrue();
    assertThat(both.and(see(GENEVA, SHAPES, busy), first, SHAPES)).isEqualTo(both);
  }

  private static Seen see(Scenes scenes, MapShapes shapes, Scene scene) {
    return Seen.in(scene, shapes, new DistrictControl(scenes.theatre()), null);
  }
}
