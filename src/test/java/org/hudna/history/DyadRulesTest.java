package org.hudna.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hudna.history.DyadRules.Rule;
import org.junit.jupiter.api.Test;

class DyadRulesTest {

  private final DyadRules rules =
      new DyadRules(
          List.of(
              new Rule("1", "A (old) - B", "a_vs_b"),
              new Rule("1", "* - B", "others_vs_b"),
              new Rule("3", "*", "one_sided")));

  @Test
  void theFirstRuleThatMatchesDecides() {
    assertThat(rules.group("1", "A (old) - B")).contains("a_vs_b");
    assertThat(rules.group("1", "C, D - B")).contains("others_vs_b");
  }

  @Test
  void aNameIsNoPattern() {
    assertThat(rules.group("1", "A old - B")).contains("others_vs_b");
    assertThat(rules.group("1", "A (old) - Bx")).isEmpty();
  }

  @Test
  void theTypeOfViolenceCounts() {
    assertThat(rules.group("3", "A (old) - B")).contains("one_sided");
    assertThat(rules.group("2", "A (old) - B")).isEmpty();
  }
}
