package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.hudna.model.TwoSides;
import org.hudna.scenario.Mix;
import org.hudna.scenario.ViolenceKind;
import org.junit.jupiter.api.Test;

class RestraintLawTest {
  private static final Offset<Double> EXACT = within(1e-12);
  private static final int RIFLES = ViolenceKind.SMALL_ARMS.ordinal();
  private static final int SHELLS = ViolenceKind.SHELLING.ordinal();
  private final RestraintLaw law = law(2, 0.2, Map.of());

  private static RestraintLaw law(double k, double lethalShare, Map<String, Mix> more) {
    Map<String, Mix> kinds = new java.util.LinkedHashMap<>();
    kinds.put("small-arms", new Mix(0.5, false, 1));
    kinds.put("shelling", new Mix(0.25, true, 2));
    kinds.put("arrest", new Mix(0.25, false, 0));
    kinds.putAll(more);
    TwoSides situation = new TwoSides().set("restraint.kinds", kinds);
    situation.set("restraint.heavyRatio", 1.5).set("recording.lethalShare", lethalShare);
    return new RestraintLaw(situation.scenario().behaviour(), k);
  }

  private static double sum(IntToDoubleFunction ofKind) {
    return IntStream.range(0, ViolenceKind.count()).mapToDouble(ofKind).sum();
  }

  @Test
  void nothingIsRestrainedWithoutCommitment() {
    assertThat(law.factor(RIFLES, 0)).isEqualTo(1);
    assertThat(law.meanFactor(0)).isEqualTo(1);
    assertThat(law.meanLethalFactor(0)).isEqualTo(1);
  }

  @Test
  void theFactorOfAKindIsExponential() {
    assertThat(law.factor(RIFLES, 0.4)).isCloseTo(Math.exp(-0.8), EXACT);
    assertThat(law.factor(SHELLS, 0.4)).isCloseTo(Math.exp(-1.2), EXACT);
  }

  @Test
  void moreCommitmentRestrainsMore() {
    for (double x = 0; x < 2; x += 0.1) {
      assertThat(law.meanFactor(x + 0.1)).isLessThan(law.meanFactor(x));
      assertThat(law.meanLethalFactor(x + 0.1)).isLessThan(law.meanLethalFactor(x));
    }
  }

  @Test
  void meansAreSumsOverKinds() {
    double x = 0.7;
    assertThat(law.meanFactor(x)).isCloseTo(sum(m -> law.mix(m) * law.factor(m, x)), EXACT);
    assertThat(law.meanFactor(x)).isCloseTo(0.75 * Math.exp(-1.4) + 0.25 * Math.exp(-2.1), EXACT);
    assertThat(law.meanLethalFactor(x)).isCloseTo((Math.exp(-1.4) + Math.exp(-2.1)) / 2, EXACT);
  }

  @Test
  void sharesSumToOneWhateverTheFileSays() {
    RestraintLaw more = law(2, 0.2, Map.of("bombing", new Mix(3, true, 1)));
    assertThat(sum(more::mix)).isCloseTo(1, EXACT);
    assertThat(more.mix(RIFLES)).isCloseTo(0.125, EXACT);
  }

  @Test
  void theMeanOverKindsIsTheShareOfLethalAttacks() {
    assertThat(sum(m -> law.mix(m) * law.lethal(m))).isCloseTo(0.2, EXACT);
    assertThat(law.lethal(SHELLS)).isCloseTo(0.4, EXACT);
    assertThat(law.lethal(ViolenceKind.ARREST.ordinal())).isZero();
  }

  @Test
  void othersMakeUpForAKindThatIsAlwaysLethal() {
    RestraintLaw capped = law(2, 0.6, Map.of());
    assertThat(capped.lethal(SHELLS)).isEqualTo(1);
    assertThat(capped.lethal(RIFLES)).isCloseTo(0.7, EXACT);
    assertThat(sum(m -> capped.mix(m) * capped.lethal(m))).isCloseTo(0.6, EXACT);
  }

  @Test
  void noKindIsMoreThanAlwaysLethal() {
    assertThat(law(2, 0.8, Map.of()).lethal(SHELLS)).isEqualTo(1);
  }

  @Test
  void withoutAMixAllKindsAreAlike() {
    TwoSides situation = new TwoSides().set("restraint.kinds", Map.of());
    RestraintLaw even = new RestraintLaw(situation.scenario().behaviour(), 1);
    assertThat(IntStream.range(0, ViolenceKind.count()).mapToDouble(even::mix))
        .allMatch(share -> share == 1.0 / ViolenceKind.count());
    assertThat(even.meanFactor(0.5)).isCloseTo(Math.exp(-0.5), EXACT);
  }
}
