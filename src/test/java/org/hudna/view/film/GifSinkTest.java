package org.hudna.view.film;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class GifSinkTest {
  private final BufferedImage one = new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB);
  private final BufferedImage other = new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB);

  @Test
  void theDifferenceIsTheSmallestRectangleAroundIt() {
    other.setRGB(3, 4, 0xFF0000);
    other.setRGB(11, 2, 0x0000FF);
    assertThat(GifSink.difference(one, other)).isEqualTo(new Rectangle(3, 2, 9, 3));
  }

  @Test
  void equalPicturesDifferInOnePixelThatShowsNothingNew() {
    assertThat(GifSink.difference(one, other)).isEqualTo(new Rectangle(0, 0, 1, 1));
  }
}
