package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.hudna.model.random.Decision;
import org.hudna.model.random.Streams;
import org.junit.jupiter.api.Test;

class WeightedChoiceTest {
  private final Streams streams = new Streams(3);

  private int choice(long key, double... weights) {
    return WeightedChoice.of(weights, streams.at(Decision.RESPONSE, key));
  }

  @Test
  void choicesFollowTheWeights() {
    int third = 0;
    for (int i = 0; i < 10_000; i++) {
      third += choice(i, 1, 0, 3) == 2 ? 1 : 0;
    }
    assertThat(third / 10_000.0).isCloseTo(0.75, within(0.02));
  }

  @Test
  void whatWeighsNothingIsNeverChosenAndChangesNoChoice() {
    for (int i = 0; i < 500; i++) {
      int plain = choice(i, 2, 1);
      assertThat(choice(i, 0, 2, 0, 1, 0)).isEqualTo(plain == 0 ? 1 : 3);
    }
    assertThat(choice(1)).isEqualTo(-1);
    assertThat(choice(1, 0, 0)).isEqualTo(-1);
  }
}
