package org.hudna.view.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Test;

class ValueTableTest {
  private static final Map<String, String> ROWS = new LinkedHashMap<>();

  static {
    ROWS.put("A party with a name that is far too long for half of it", "6 places");
    ROWS.put("Verified by", "Office of somebody");
  }

  private static ValueTable table(int width) throws Exception {
    ValueTable[] table = new ValueTable[1];
    SwingUtilities.invokeAndWait(
        () -> {
          table[0] = new ValueTable();
          table[0].show(ROWS);
          table[0].setSize(width, 400);
          table[0].doLayout();
        });
    return table[0];
  }

  private static int lines(ValueTable table, int part) {
    WrappedText text = (WrappedText) table.getComponent(part);
    return text.getHeight() / text.getFontMetrics(text.getFont()).getHeight();
  }

  @Test
  void shortValuesStayInALineAndLongNamesAreWrapped() throws Exception {
    ValueTable table = table(300);
    WrappedText value = (WrappedText) table.getComponent(3);
    assertThat(value.getWidth())
        .isGreaterThan(value.getFontMetrics(value.getFont()).stringWidth(value.getText()));
    assertThat(lines(table, 2)).isEqualTo(1);
    assertThat(lines(table, 0)).isGreaterThan(1);
    assertThat(value.getX() + value.getWidth()).isEqualTo(300);
  }

  @Test
  void whereThereIsRoomEachRowIsALine() throws Exception {
    ValueTable table = table(900);
    int line = table.getComponent(2).getHeight();
    assertThat(table.getComponent(0).getHeight()).isEqualTo(line);
    assertThat(table.getPreferredSize().height).isEqualTo(2 * line + 4);
  }
}
