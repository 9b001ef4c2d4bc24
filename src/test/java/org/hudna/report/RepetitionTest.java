package org.hudna.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepetitionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "hudna batch a --replicates 20 --out /tmp/all | hudna batch a --replicates 20",
        "hudna batch --out=/tmp/all --seed 3 a | hudna batch --seed 3 a",
        "hudna batch --out '/tmp/all of it' a | hudna batch a",
        "hudna batch --out '/tmp/it'\\''s all' a | hudna batch a",
        "hudna batch a --overwrite --out x --resume | hudna batch a",
        "hudna batch --outer x a | hudna batch --outer x a"
      })
  void namesNoFolderThatHoldsResultsAlready(String command, String fresh) {
    assertThat(Repetition.fresh(command)).isEqualTo(fresh);
  }
}
