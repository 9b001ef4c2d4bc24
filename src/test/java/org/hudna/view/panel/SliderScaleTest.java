package org.hudna.view.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SliderScaleTest {
  private final DrawnTimeline timeline = new DrawnTimeline();
  private final SliderScale scale = new SliderScale(480 + 2 * SliderScale.MARGIN, timeline);

  @Test
  void hoursAndPixelsAreEachOthersInverse() {
    assertThat(scale.x(0)).isEqualTo(SliderScale.MARGIN);
    assertThat(scale.x(240)).isEqualTo(SliderScale.MARGIN + 480);
    assertThat(scale.hours(scale.x(77))).isCloseTo(77, within(1e-9));
  }

  @Test
  void pointsBesideTheLineAreItsEnds() {
    assertThat(scale.hours(-5)).isZero();
    assertThat(scale.hours(5000)).isEqualTo(240);
  }

  @Test
  void aPointOnAKeyEventIsItsHour() {
    timeline.mark(30.4, "truce", null);
    assertThat(scale.mark(scale.x(30.4) + 1)).isEqualTo(30.4);
    assertThat(scale.mark(scale.x(30.4) + 20)).isCloseTo(40.4, within(1e-9));
  }

  @Test
  void eventsThatAreDrawnOverEachOtherAreFoundTogether() {
    timeline.mark(30, "truce", null);
    timeline.mark(31, "adopted", "crown");
    timeline.mark(90, "collapse", "x");
    assertThat(scale.near(scale.x(30.5))).hasSize(2);
  }
}
