package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AdversariesTest {
  @Test
  void partiesOnOppositeSidesOfADyadAreAdversaries() {
    Adversaries adversaries = new Adversaries(new TruceWorld().build().theatre());
    assertThat(adversaries.are(TruceWorld.GREENS, TruceWorld.BLUES)).isTrue();
    assertThat(adversaries.are(TruceWorld.BROWNS, TruceWorld.GREENS)).isTrue();
    assertThat(adversaries.are(TruceWorld.BLUES, TruceWorld.ORANGES)).isFalse();
    assertThat(adversaries.are("nobody", TruceWorld.GREENS)).isFalse();
  }
}
