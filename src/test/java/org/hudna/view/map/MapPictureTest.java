package org.hudna.view.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.EnumSet;
import java.util.Set;
import org.hudna.view.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MapPictureTest {
  private static final int WIDTH = 1100;
  private static final int HEIGHT = 760;
  private static final Rectangle AREA = new Rectangle(WIDTH, HEIGHT);
  private static final Scenes GENEVA = Scenes.geneva();
  private static final Scene BUSY = GENEVA.busy(60);
  private static final MapView CLOSE = new MapView(6, 0.25, 0.25);

  @Test
  void theSameSceneGivesTheSamePixels() {
    int[] once = draw(GENEVA.picture(Look.LIGHT), MapView.WHOLE, Layer.all());
    assertThat(draw(GENEVA.picture(Look.LIGHT), MapView.WHOLE, Layer.all())).isEqualTo(once);
  }

  @Test
  void whatIsKeptBetweenFramesDoesNotShow() {
    MapPicture used = GENEVA.picture(Look.DARK);
    draw(used, MapView.WHOLE, Layer.all());
    draw(used, CLOSE, EnumSet.of(Layer.NAMES));
    MapView view = CLOSE;
    for (int step = 1; step < 9; step++) {
      draw(used, view, Layer.all());
      view = used.moved(view, 7 * step, -5 * step, AREA, Layer.all());
    }
    int[] fresh = draw(GENEVA.picture(Look.DARK), view, Layer.all());
    assertThat(different(draw(used, view, Layer.all()), fresh)).isZero();
  }

  @Test
  void whatTheLegendHasExplainedOnceStays() {
    Rectangle sheet = new Rectangle(WIDTH - 260, 190, 250, HEIGHT - 200);
    MapPicture used = GENEVA.picture(Look.LIGHT);
    used.explain(BUSY);
    int[] before = part(used, GENEVA.first(), sheet);
    int[] busy = part(used, BUSY, sheet);
    assertThat(part(used, GENEVA.first(), sheet)).isEqualTo(before);
    assertThat(different(before, busy)).isLessThan(busy.length / 100);
    int[] alone = part(GENEVA.picture(Look.LIGHT), GENEVA.first(), sheet);
    assertThat(different(alone, before)).isGreaterThan(busy.length / 100);
  }

  private static int[] part(MapPicture picture, Scene scene, Rectangle part) {
    return RecordedRun.draw(picture, scene, MapView.WHOLE, Layer.all(), WIDTH, HEIGHT)
        .getRGB(part.x, part.y, part.width, part.height, null, 0, part.width);
  }

  @ParameterizedTest
  @EnumSource(Layer.class)
  void everyLayerShowsAndCanBeTakenOff(Layer layer) {
    Set<Layer> without = EnumSet.complementOf(EnumSet.of(layer));
    MapView view = layer == Layer.INSETS ? MapView.WHOLE : CLOSE;
    int[] all = draw(GENEVA.picture(Look.LIGHT), view, Layer.all());
    assertThat(different(all, draw(GENEVA.picture(Look.LIGHT), view, without))).isGreaterThan(50);
  }

  @Test
  void theDarkLookHasNoBrightGround() {
    int[] pixels = draw(GENEVA.picture(Look.DARK), MapView.WHOLE, Layer.all());
    int bright = 0;
    for (int pixel : pixels) {
      bright += Look.brightness(new Color(pixel)) > 0.6 ? 1 : 0;
    }
    assertThat((double) bright / pixels.length).isLessThan(0.08);
    for (int corner : new int[] {0, WIDTH - 1, WIDTH * (HEIGHT - 1), WIDTH * HEIGHT - 1}) {
      assertThat(Look.brightness(new Color(pixels[corner]))).isLessThan(0.2);
    }
  }

  @Test
  void clockAndPhaseStayInViewWithoutAnyLayer() {
    Set<Layer> none = EnumSet.noneOf(Layer.class);
    int[] shown = draw(GENEVA.picture(Look.LIGHT), MapView.WHOLE, none);
    int sea = Look.LIGHT.sea().getRGB() & 0xFFFFFF;
    assertThat(java.util.Arrays.stream(shown).filter(p -> (p & 0xFFFFFF) != sea).count())
        .isGreaterThan(10_000);
  }

  @Test
  void itDrawsOnlyIntoItsArea() {
    BufferedImage image = new BufferedImage(900, 700, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    Rectangle area = new Rectangle(40, 30, 800, 600);
    GENEVA.picture(Look.LIGHT).paint(graphics, area, BUSY, MapView.WHOLE, Layer.all());
    for (int x = 0; x < 900; x++) {
      for (int y = 0; y < 700; y++) {
        if (!area.contains(x, y)) {
          assertThat(image.getRGB(x, y) & 0xFFFFFF).isZero();
        }
      }
    }
    assertThat(image.getRGB(45, 35) & 0xFFFFFF).isNotZero();
  }

  @Test
  void aLargerResolutionShowsTheSameMapWithMoreDetail() {
    BufferedImage twice =
        RecordedRun.draw(GENEVA.picture(Look.LIGHT), BUSY, CLOSE, Layer.all(), WIDTH, HEIGHT, 2);
    BufferedImage once =
        RecordedRun.draw(GENEVA.picture(Look.LIGHT), BUSY, CLOSE, Layer.all(), WIDTH, HEIGHT);
    double apart = 0;
    for (int x = 2; x < WIDTH; x += 9) {
      for (int y = 2; y < HEIGHT; y += 9) {
        Color small = new Color(once.getRGB(x, y));
        Color large = new Color(twice.getRGB(2 * x, 2 * y));
        apart += Math.abs(Look.brightness(small) - Look.brightness(large)) > 0.2 ? 1 : 0;
      }
    }
    assertThat(apart / (WIDTH / 9.0 * HEIGHT / 9.0)).isLessThan(0.05);
  }

  private static int[] draw(MapPicture picture, MapView view, Set<Layer> layers) {
    BufferedImage image = RecordedRun.draw(picture, BUSY, view, layers, WIDTH, HEIGHT);
    return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
  }

  private static int different(int[] one, int[] other) {
    int count = 0;
    for (int i = 0; i < one.length; i++) {
      count += one[i] == other[i] ? 0 : 1;
    }
    return count;
  }
}
