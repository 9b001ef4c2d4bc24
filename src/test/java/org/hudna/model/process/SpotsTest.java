package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.hudna.model.event.Where;
import org.hudna.model.random.Decision;
import org.hudna.model.random.Streams;
import org.junit.jupiter.api.Test;

class SpotsTest {
  @Test
  void aSpotIsAPlaceOfTheSector() {
    Where where =
        Spots.in(new TruceWorld().build(), 2, new Streams(1).at(Decision.JOINT_STRIKES, 1));
    assertThat(where).isEqualTo(new Where("s2", "d2", "g1", "p2"));
  }
}
