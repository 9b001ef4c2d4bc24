package org.hudna.view.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.FontMetrics;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class ShortenedTest {
  private final FontMetrics letters =
      new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB)
          .createGraphics()
          .getFontMetrics(Look.SMALL);

  @Test
  void whatFitsStaysAndWhatDoesNotEndsInDots() {
    String text = "The deal as it was announced in the capital";
    int width = letters.stringWidth(text);
    assertThat(Shortened.to(text, letters, width)).isEqualTo(text);
    String shown = Shortened.to(text, letters, width / 2);
    assertThat(letters.stringWidth(shown)).isBetween(width / 3, width / 2);
    assertThat(shown).startsWith("The deal").endsWith("\u2026");
  }
}
