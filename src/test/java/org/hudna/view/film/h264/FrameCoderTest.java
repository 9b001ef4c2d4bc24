package org.hudna.view.film.h264;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jcodec.codecs.h264.H264Decoder;
import org.jcodec.common.model.ColorSpace;
import org.jcodec.common.model.Picture;
import org.junit.jupiter.api.Test;

class FrameCoderTest {
  private static final int WIDTH = 1280;
  private static final int HEIGHT = 720;

  /** Levels of 256 by which a flat colour may be wrong. */
  private static final int FLAT = 1;

  /** Levels of 256 by which a pixel may be wrong at the edge of a letter. */
  private static final int EDGE = 24;

  private static final int[][] FLAT_SPOTS = {{4, 4}, {1240, 4}, {4, 690}, {1240, 690}, {600, 205}};

  @Test
  void aDecoderShowsExactlyWhatTheCoderBelieves() {
    FrameCoder coder = new FrameCoder(WIDTH, HEIGHT, 22, 3);
    H264Decoder decoder = new H264Decoder();
    for (int i = 0; i < 5; i++) {
      CodedFrame coded = coder.code(map(i));
      assertThat(coded.key()).isEqualTo(i % 3 == 0);
      assertThat(firstDifference(decoded(decoder, coded, WIDTH, HEIGHT), coder.shown()))
          .as("of picture " + i)
          .isEqualTo(-1);
    }
  }

  @Test
  void flatColoursStayWhatTheyAreEverywhereAndInEveryPicture() {
    FrameCoder coder = new FrameCoder(WIDTH, HEIGHT, 22, 100);
    for (int i = 0; i < 6; i++) {
      BufferedImage image = map(i);
      coder.code(image);
      Picture wanted = ColourPlanes.of(image);
      for (int[] spot : FLAT_SPOTS) {
        assertThat(distance(wanted, coder.shown(), spot[0], spot[1], 32)).isLessThanOrEqualTo(FLAT);
      }
    }
  }

  @Test
  void lettersStaySharp() {
    FrameCoder coder = new FrameCoder(WIDTH, HEIGHT, 22, 100);
    for (int i = 0; i < 3; i++) {
      BufferedImage image = map(i);
      coder.code(image);
      assertThat(distance(ColourPlanes.of(image), coder.shown(), 0, 0, HEIGHT))
          .isLessThanOrEqualTo(EDGE);
    }
  }

  @Test
  void whatStandsStillTakesNoRoom() {
    FrameCoder coder = new FrameCoder(WIDTH, HEIGHT, 22, 100);
    List<Integer> sizes = new ArrayList<>();
    for (int picture : new int[] {0, 0, 1}) {
      sizes.add(coder.code(map(picture)).bytes().length);
    }
    assertThat(sizes.get(1)).isLessThan(32);
    assertThat(sizes.get(2)).isBetween(32, sizes.get(0) / 10);
  }

  @Test
  void everyFinenessCanBeRead() {
    for (int step : new int[] {4, 12, 22, 27}) {
      FrameCoder coder = new FrameCoder(320, 160, step, 100);
      H264Decoder decoder = new H264Decoder();
      for (int i = 0; i < 3; i++) {
        CodedFrame coded = coder.code(noise(i));
        assertThat(firstDifference(decoded(decoder, coded, 320, 160), coder.shown()))
            .as("of picture %d at step %d", i, step)
            .isEqualTo(-1);
      }
    }
  }

  @Test
  void whatCannotBeCodedIsRefused() {
    assertThatThrownBy(() -> new FrameCoder(1280, 721, 22, 100))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1280 by 721");
    assertThatThrownBy(() -> new FrameCoder(1280, 720, 22, 513))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("513");
    assertThatThrownBy(() -> new FrameCoder(1280, 720, 28, 100))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("28");
  }

  private static Picture decoded(H264Decoder decoder, CodedFrame coded, int width, int height) {
    Picture room = Picture.create(width, height, ColorSpace.YUV420J);
    return decoder.decodeFrame(coded.buffer(), room.getData());
  }

  /** Number of the first pixel of any plane that is not the same; -1 if all are. */
  private static int firstDifference(Picture one, Picture other) {
    return IntStream.range(0, 3)
        .map(plane -> Arrays.mismatch(one.getPlaneData(plane), other.getPlaneData(plane)))
        .filter(at -> at >= 0)
        .findFirst()
        .orElse(-1);
  }

  /** The largest distance of brightness or colour in a square, cut at the rim of the picture. */
  private static int distance(Picture one, Picture other, int x, int y, int side) {
    int most = 0;
    for (int plane = 0; plane < 3; plane++) {
      int half = plane == 0 ? 1 : 2;
      int stride = one.getPlaneWidth(plane);
      for (int row = y / half;
          row < Math.min((y + side) / half, one.getPlaneHeight(plane));
          row++) {
        for (int column = x / half; column < Math.min((x + side) / half, stride); column++) {
          int at = row * stride + column;
          int found = one.getPlaneData(plane)[at] - other.getPlaneData(plane)[at];
          most = Math.max(most, Math.abs(found));
        }
      }
    }
    return most;
  }

  /** Sea, land, lines, letters and marks, one of which moves. */
  private static BufferedImage map(int moment) {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setPaint(new Color(0xE0E9F0));
    pen.fillRect(0, 0, WIDTH, HEIGHT);
    pen.setPaint(Color.WHITE);
    pen.fillRect(1000, 600, 280, 120);
    pen.setPaint(new Color(0xF0B8C0));
    pen.fillRect(200, 100, 700, 400);
    pen.setPaint(new Color(0xD9D49C));
    pen.fill(new Ellipse2D.Double(300, 150, 250, 220));
    pen.setPaint(new Color(0x33363C));
    pen.setStroke(new BasicStroke(1.3f));
    for (int i = 0; i < 40; i++) {
      pen.draw(new Line2D.Double(200 + 17 * i, 400, 220 + 17 * i, 500));
    }
    pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 11));
    for (int i = 0; i < 20; i++) {
      pen.drawString("Name of a town", 220 + 30 * i, 300 + 9 * i);
    }
    pen.setPaint(new Color(0xC62828));
    pen.fill(new Ellipse2D.Double(700 + 3 * moment, 130, 14, 14));
    pen.dispose();
    return image;
  }

  /** Pixels that no neighbour foretells. */
  private static BufferedImage noise(int moment) {
    BufferedImage image = new BufferedImage(320, 160, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < 320 * 160; i++) {
      int value = (i * 31 + moment * 17) * 0x9E3779B1;
      image.setRGB(i % 320, i / 320, i % 320 < 160 ? value >>> 8 : (value >>> 28) * 0x111111);
    }
    return image;
  }
}
