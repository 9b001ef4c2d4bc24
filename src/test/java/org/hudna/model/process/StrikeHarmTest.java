package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.hudna.model.event.Harm;
import org.hudna.model.random.Decision;
import org.hudna.model.random.Streams;
import org.junit.jupiter.api.Test;

class StrikeHarmTest {
  private static List<Harm> draws(double fighters, double civilians, double chance) {
    Streams streams = new Streams(9);
    return IntStream.range(0, 10_000)
        .mapToObj(
            i ->
                StrikeHarm.draw(streams.at(Decision.JOINT_STRIKES, i), fighters, civilians, chance))
        .toList();
  }

  private static double mean(List<Harm> harms) {
    return harms.stream().mapToInt(Harm::deaths).average().orElseThrow();
  }

  @Test
  void deathsHaveTheMeansGivenAndNoDataSetHoldsThem() {
    List<Harm> harms = draws(4, 3, 0.25);
    assertThat(mean(harms)).isCloseTo(4 + 0.25 * 3, within(0.1));
    double civilians = harms.stream().mapToInt(Harm::civilianDeaths).average().orElseThrow();
    assertThat(civilians).isCloseTo(0.75, within(0.08));
    assertThat(harms).noneMatch(Harm::recorded);
    assertThat(harms).allMatch(h -> h.lethal() == h.deaths() > 0);
  }

  @Test
  void aMissKillsCiviliansAtMost() {
    assertThat(draws(0, 3, 0.5)).allMatch(h -> h.deaths() == h.civilianDeaths());
    assertThat(mean(draws(0, 3, 0))).isZero();
  }
}
