package org.hudna.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SvgPathTest {

  @Test
  void writesStepsInsteadOfPlaces() {
    assertThat(SvgPath.shortened("<path d='M10,20.5L12.5,20.5L12,19.8L10,20.5Z'/>"))
        .isEqualTo("<path d='M10 20.5l2.5 0-.5-.7-2 .7z'/>");
  }

  @Test
  void startsAgainAfterAMoveOrAnEnd() {
    assertThat(SvgPath.shortened("<path d='M0,0L1,1ZM5,5L6,5'/>"))
        .isEqualTo("<path d='M0 0l1 1zM5 5l1 0'/>");
  }

  @Test
  void leavesCurvesAndOtherAttributesAlone() {
    String curve = "<path d='M1,1C2,2,3,3,4,4Z'/><text x='M1,1'>L2,2</text>";
    assertThat(SvgPath.shortened(curve)).isEqualTo(curve);
  }
}
