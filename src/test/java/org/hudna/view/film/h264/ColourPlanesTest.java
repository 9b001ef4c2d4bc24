package org.hudna.view.film.h264;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import org.jcodec.common.model.Picture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColourPlanesTest {

  /** Values of 8 bits by equations of Rec. ITU-R BT.709-6, section 3. */
  @ParameterizedTest
  @CsvSource({
    "0xFFFFFF, 235, 128, 128",
    "0x000000, 16, 128, 128",
    "0xFF0000, 63, 102, 240",
    "0x00FF00, 173, 42, 26",
    "0x0000FF, 32, 240, 118"
  })
  void coloursHaveTheNumbersOfTheStandard(String rgb, int luma, int blue, int red) {
    BufferedImage image = new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB);
    int colour = Integer.decode(rgb);
    image.setRGB(0, 0, 2, 2, new int[] {colour, colour, colour, colour}, 0, 2);
    Picture planes = ColourPlanes.of(image);
    assertThat(planes.getPlaneData(0)).containsOnly(luma - 128);
    assertThat(planes.getPlaneData(1)).containsOnly(blue - 128);
    assertThat(planes.getPlaneData(2)).containsOnly(red - 128);
  }
}
