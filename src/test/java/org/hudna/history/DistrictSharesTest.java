package org.hudna.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DistrictSharesTest {

  @Test
  void mixesTheWindowWithPseudoEventsSharedAsAllDataAre() {
    Map<String, Double> shares =
        DistrictShares.DEFAULT.shares(Map.of("D1", 10), Map.of("D1", 25, "D2", 75));
    assertThat(shares.get("D1")).isCloseTo((10 + 40 * 0.25) / 50, within(1e-12));
    assertThat(shares.get("D2")).isCloseTo(40 * 0.75 / 50, within(1e-12));
  }

  @Test
  void withoutAWindowTheSharesToDateStand() {
    assertThat(DistrictShares.DEFAULT.shares(Map.of(), Map.of("D1", 1, "D2", 3)))
        .containsEntry("D1", 0.25)
        .containsEntry("D2", 0.75);
  }
}
