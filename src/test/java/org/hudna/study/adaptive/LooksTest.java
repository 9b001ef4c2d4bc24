package org.hudna.study.adaptive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class LooksTest {

  @Test
  void doublesFromFiftyToTheMaximum() {
    assertThat(Looks.upTo(1000).counts()).containsExactly(50, 100, 200, 400, 800, 1000);
    assertThat(Looks.upTo(200).counts()).containsExactly(50, 100, 200);
    assertThat(Looks.upTo(7).counts()).containsExactly(7);
    assertThat(Looks.upTo(Integer.MAX_VALUE).maximum()).isEqualTo(Integer.MAX_VALUE);
  }

  @Test
  void spendsFivePerCentOverAllLooks() {
    Looks looks = Looks.upTo(1000);
    assertThat(looks.error() * looks.counts().size()).isEqualTo(0.05, within(1e-15));
  }

  @Test
  void refusesLooksThatDoNotAscend() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Looks(List.of(50, 50)));
    assertThatIllegalArgumentException().isThrownBy(() -> new Looks(List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> Looks.upTo(0));
  }
}
