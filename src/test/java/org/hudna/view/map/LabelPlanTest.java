package org.hudna.view.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.FontMetrics;
import java.awt.image.BufferedImage;
import java.util.Comparator;
import java.util.List;
import org.hudna.scenario.Theatre.Place;
import org.hudna.view.map.LabelPlan.Label;
import org.hudna.view.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelPlanTest {
  private static final Scenes GENEVA = Scenes.geneva();
  private static final MapShapes SHAPES = new MapShapes(GENEVA.scenario(), GENEVA.theatre());
  private static final Scene SCENE = GENEVA.first();

  @ParameterizedTest
  @ValueSource(doubles = {0.4, 0.7, 1, 1.3, 2, 3.3, 5, 8, 13, 21, 34, 60})
  void namesNeverOverlapAtAnyScale(double scale) {
    List<Label> labels = labels(scale);
    assertThat(labels).isNotEmpty();
    for (int i = 0; i < labels.size(); i++) {
      for (int j = 0; j < i; j++) {
        assertThat(labels.get(i).box().intersects(labels.get(j).box()))
            .as("%s and %s", labels.get(i).name(), labels.get(j).name())
            .isFalse();
      }
    }
  }

  @Test
  void moreNamesFindRoomCloser() {
    assertThat(labels(1).size()).isLessThan(labels(4).size());
    assertThat(labels(60).size())
        .isGreaterThan(
            (int) (0.9 * SHAPES.theatre().places().stream().filter(PlaceLayer::shown).count()));
  }

  @Test
  void theLargestPlaceHasItsName() {
    Place largest =
        SHAPES.theatre().places().stream()
            .max(Comparator.comparingDouble(Place::population))
            .orElseThrow();
    assertThat(labels(1)).extracting(Label::name).contains(largest.name());
  }

  private static List<Label> labels(double scale) {
    FontMetrics letters =
        new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB)
            .createGraphics()
            .getFontMetrics(Look.SMALL);
    return new LabelPlan(SHAPES, SCENE, scale, Math.pow(scale, 0.35), letters).labels();
  }
}
