package org.hudna.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

class SvgTextTest {
  private static final Picture PICTURE =
      new Picture(
          new Caption("sketch", "A <sketch>", ""),
          (g2, area) -> {
            g2.setPaint(ChartStyle.PAPER);
            g2.fill(area);
            g2.setPaint(ChartStyle.INK);
            g2.setStroke(new BasicStroke(2));
            g2.drawString("first", 10.123f, 20);
            g2.drawString("second", 10, 40);
          },
          200,
          100);

  @Test
  void aPageCanChangeTheColours() {
    assertThat(SvgText.ofPage(PICTURE, "case"))
        .contains("var(--chart-ink,#222222)")
        .contains("var(--chart-paper,#ffffff)");
  }

  @Test
  void aFileHasPlainColours() {
    assertThat(SvgText.ofFile(PICTURE, "case")).contains("fill:#222222").doesNotContain("var(");
  }

  @Test
  void writesAStyleOnceUnderANameOfItsOwn() {
    String svg = SvgText.ofPage(PICTURE, "case");
    assertThat(svg.split("chart-ink", -1)).hasSize(2);
    assertThat(svg)
        .contains("class='case-sketch-1'>first<")
        .contains("class='case-sketch-1'>second<");
    assertThat(svg).contains("x='10.1'").doesNotContain("style='");
  }

  @Test
  void isWellFormedWithItsTitle() throws Exception {
    byte[] svg = SvgText.ofPage(PICTURE, "case").getBytes(StandardCharsets.UTF_8);
    var root =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(svg))
            .getDocumentElement();
    assertThat(root.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("A <sketch>");
  }
}
