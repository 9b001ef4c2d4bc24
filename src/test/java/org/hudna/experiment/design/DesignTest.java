package org.hudna.experiment.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.hudna.experiment.design.Design.Kind;
import org.junit.jupiter.api.Test;

class DesignTest {
  private static final Factor DAYS = Factor.of("days", List.of("1", "2", "3"));
  private static final Factor ORDER = Factor.of("order", List.of("first", "last"));
  private static final Factor SHARE =
      Factor.of("share", new Interval(BigDecimal.ZERO, BigDecimal.ONE, false));

  private static List<List<String>> points(Design design) {
    return IntStream.range(0, design.size()).mapToObj(design::point).toList();
  }

  @Test
  void aGridHasAllCombinationsAndItsLastFactorChangesFastest() {
    assertThat(points(Design.grid(List.of(DAYS, ORDER))))
        .containsExactly(
            List.of("1", "first"),
            List.of("1", "last"),
            List.of("2", "first"),
            List.of("2", "last"),
            List.of("3", "first"),
            List.of("3", "last"));
  }

  @Test
  void aGridNeedsLevels() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Design.grid(List.of(DAYS, SHARE)))
        .withMessageContaining("expected values of share");
  }

  @Test
  void aGridThatCannotBeCountedIsRefused() {
    Factor many = Factor.of("many", IntStream.range(0, 2000).mapToObj(Integer::toString).toList());
    assertThatIllegalArgumentException().isThrownBy(() -> Design.grid(List.of(many, many, many)));
  }

  @Test
  void samplesTakeLevelsAndRanges() {
    Design design = Design.samples(Kind.LHS, List.of(DAYS, SHARE), 300, 1);
    assertThat(points(design)).hasSize(300);
    for (String day : DAYS.levels()) {
      assertThat(points(design)).filteredOn(point -> point.get(0).equals(day)).hasSize(100);
    }
  }

  @Test
  void aSobolDesignBeginsAtTheLowerEnds() {
    assertThat(points(Design.samples(Kind.SOBOL, List.of(SHARE, DAYS), 4, 1)))
        .containsExactly(
            List.of("0", "1"), List.of("0.5", "2"), List.of("0.75", "1"), List.of("0.25", "3"));
  }
}
