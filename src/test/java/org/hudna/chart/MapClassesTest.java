package org.hudna.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class MapClassesTest {
  private static final List<Color> RAMP =
      List.of(new Color(1), new Color(2), new Color(3), new Color(4), new Color(5));

  private static MapClasses of(double... values) {
    return MapClasses.of(DoubleStream.of(values), RAMP);
  }

  @Test
  void choosesLimitsThatPeopleCanRead() {
    assertThat(of(3, 4, 8, 12, 30, 47).limits()).containsExactly(2.0, 5.0, 10.0, 20.0);
    assertThat(of(0.02, 0.1, 0.3, 0.9).limits()).containsExactly(0.01, 0.03, 0.1, 0.3);
  }

  @Test
  void takesWiderClassesForValuesThatLieFarApart() {
    assertThat(of(2, 30, 700, 20_000, 90_000).limits())
        .containsExactly(10.0, 100.0, 1_000.0, 10_000.0);
  }

  @Test
  void leavesNoughtWithoutAClass() {
    MapClasses classes = of(3, 4, 8, 12, 30, 47);
    assertThat(classes.colour(0)).isEqualTo(ChartStyle.PAPER);
    assertThat(classes.colour(0.5)).isEqualTo(RAMP.get(0));
    assertThat(classes.colour(2)).isEqualTo(RAMP.get(1));
    assertThat(classes.colour(47)).isEqualTo(RAMP.get(4));
  }

  @Test
  void hasAClassForEachColourAlsoWithoutValues() {
    assertThat(of().texts()).hasSameSizeAs(RAMP);
    assertThat(of(0, 0).colour(0)).isEqualTo(ChartStyle.PAPER);
  }

  @Test
  void saysWhatEachClassMeans() {
    assertThat(of(3, 4, 8, 12, 30, 4700).texts()).startsWith("under 1").endsWith("1,000 and more");
  }
}
