package org.hudna.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PngBytesTest {

  @Test
  void givesBackEveryPixel() throws IOException {
    BufferedImage image = new BufferedImage(37, 23, BufferedImage.TYPE_INT_RGB);
    Random random = new Random(5);
    for (int x = 0; x < 37; x++) {
      for (int y = 0; y < 23; y++) {
        image.setRGB(x, y, random.nextInt(1 << 24));
      }
    }

    BufferedImage read = ImageIO.read(new ByteArrayInputStream(PngBytes.of(image)));

    assertThat(read.getRGB(0, 0, 37, 23, null, 0, 37))
        .isEqualTo(image.getRGB(0, 0, 37, 23, null, 0, 37));
  }
}
