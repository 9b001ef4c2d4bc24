package org.hudna.view.film.h264;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.hudna.view.film.h264.Prediction.Square;
import org.junit.jupiter.api.Test;

/** A plane of 32 by 32, of which the last quarter is predicted from its neighbours. */
class PredictionTest {
  private static final int STRIDE = 32;
  private final byte[] shown = new byte[STRIDE * STRIDE];
  private final Square last = new Square(shown, STRIDE, 16, 16, 16);

  @Test
  void thePictureGoesOnDownwardsOrAcross() {
    for (int i = 0; i < 16; i++) {
      shown[15 * STRIDE + 16 + i] = (byte) i;
      shown[(16 + i) * STRIDE + 15] = (byte) (2 * i);
    }
    byte[] down = Prediction.DOWN.of(last);
    byte[] across = Prediction.ACROSS.of(last);
    for (int i = 0; i < 256; i++) {
      assertThat(down[i]).isEqualTo((byte) (i % 16));
      assertThat(across[i]).isEqualTo((byte) (2 * (i / 16)));
    }
    Square source = new Square(new byte[STRIDE * STRIDE], STRIDE, 16, 16, 16);
    for (int i = 0; i < 256; i++) {
      source.plane()[(16 + i / 16) * STRIDE + 16 + i % 16] = across[i];
    }
    assertThat(Prediction.nearest(List.of(source), List.of(last))).isEqualTo(Prediction.ACROSS);
  }

  @Test
  void theMeanIsThatOfTheNeighboursThatThereAre() {
    Arrays.fill(shown, (byte) -40);
    for (int i = 0; i < 16; i++) {
      shown[15 * STRIDE + 16 + i] = 20;
    }
    assertThat(Prediction.MEAN.of(last)).containsOnly(-10);
    assertThat(Prediction.MEAN.of(new Square(shown, STRIDE, 0, 16, 16))).containsOnly(-40);
    assertThat(Prediction.MEAN.of(new Square(shown, STRIDE, 0, 0, 16))).containsOnly(0);
  }

  /** Clause 8.3.4.1 to 8.3.4.3: quarters beside one neighbour take its mean alone. */
  @Test
  void quartersOfColourHaveMeansOfTheirOwn() {
    Square colour = new Square(shown, STRIDE, 8, 8, 8);
    for (int i = 0; i < 8; i++) {
      shown[7 * STRIDE + 8 + i] = (byte) (i < 4 ? 10 : 30);
      shown[(8 + i) * STRIDE + 7] = (byte) (i < 4 ? -20 : 50);
    }
    byte[] mean = Prediction.MEAN.of(colour);
    assertThat(mean[0]).isEqualTo((byte) -5);
    assertThat(mean[7]).isEqualTo((byte) 30);
    assertThat(mean[56]).isEqualTo((byte) 50);
    assertThat(mean[63]).isEqualTo((byte) 40);
  }
}
