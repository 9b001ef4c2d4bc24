package org.hudna.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RowTextTest {

  @Test
  void quotesOnlyWhereItMustAndLeavesMissingCellsEmpty() {
    RowText rows = new RowText(16);
    rows.cell("Dar'a")
        .cell("a, b")
        .cell("say \"no\"")
        .cell((String) null)
        .cell(Double.NaN, 2)
        .end();
    rows.cell(-7).cell(1.25, 1).cell("هدنة").end();

    assertThat(new String(rows.bytes(), StandardCharsets.UTF_8))
        .isEqualTo("Dar'a,\"a, b\",\"say \"\"no\"\"\",,\n-7,1.3,هدنة\n");
  }
}
