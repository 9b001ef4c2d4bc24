package org.hudna.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class FlashLayerTest {
  private final RunWatch watch = MiniScenario.watch();
  private double now = 10;

  @Test
  void marksFadeAndGo() {
    watch.take(MiniScenario.attack(10, "gov_vs_opposition", true, 10));
    double fresh = ink();
    now = 30;
    double faded = ink();
    now = 35;
    assertThat(fresh).isGreaterThan(faded);
    assertThat(faded).isPositive();
    assertThat(ink()).isZero();
  }

  @Test
  void marksGrowWithThePeopleKilled() {
    watch.take(MiniScenario.attack(10, "gov_vs_opposition", true, 0));
    double small = ink();
    watch.clear();
    watch.take(MiniScenario.attack(10, "gov_vs_opposition", true, 50));
    assertThat(ink()).isGreaterThan(2 * small);
  }

  /** How much of a white picture is coloured: the sum of what is missing to full green. */
  private double ink() {
    MapProjection projection = MapProjection.fit(MiniScenario.THEATRE, 400, 400);
    BufferedImage picture = new BufferedImage(400, 400, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = picture.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, 400, 400);
    new FlashLayer(MiniScenario.THEATRE, projection, watch, () -> now)
        .paint(graphics, new AffineTransform());
    double ink = 0;
    for (int x = 0; x < 400; x++) {
      for (int y = 0; y < 400; y++) {
        ink += 255 - new Color(picture.getRGB(x, y)).getGreen();
      }
    }
    return ink;
  }
}
