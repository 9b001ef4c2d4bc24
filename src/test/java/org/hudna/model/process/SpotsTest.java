package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hudna.model.event.Where;
import org.hudna.model.random.Decision;
import org.hudna.model.random.Streams;
import org.hudna.model.world.Ground;
import org.hudna.model.world.SectorNode;
import org.hudna.model.world.World;
import org.junit.jupiter.api.Test;

class SpotsTest {
  @Test
  void aSpotIsAPlaceOfTheSector() {
    Where where =
        Spots.in(new TruceWorld().build(), 2, new Streams(1).at(Decision.JOINT_STRIKES, 1));
    assertThat(where).isEqualTo(new Where("s2", "d2", "g1", "p2"));
  }

  @Test
  void aSectorWithoutPlacesIsASpotItself() {
    World world = new TruceWorld().build();
    Ground ground = world.ground();
    SectorNode first = ground.sectors().get(0);
    SectorNode empty =
        new SectorNode(0, first.sector(), 0, List.of(), List.of(), first.formations());
    Ground without =
        new Ground(
            List.of(empty),
            List.of(),
            ground.places(),
            Map.of(),
            ground.roads(),
            List.of(),
            List.of());
    World bare = new World(world.scenario(), world.theatre(), world.cast(), without, event -> {});
    assertThat(Spots.in(bare, 0, new Streams(1).at(Decision.JOINT_STRIKES, 1)))
        .isEqualTo(new Where("s0", "d0", "g0", null));
  }
}
