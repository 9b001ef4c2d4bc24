package org.hudna.view.panel;

import java.awt.Color;
import java.awt.Component;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Point;
import java.awt.Rectangle;
import java.util.HashMap;
import java.util.Map;
import javax.swing.CellRendererPane;
import javax.swing.DefaultCellEditor;
import javax.swing.JComboBox;
import javax.swing.JTable;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.ListSelectionModel;
import javax.swing.SwingUtilities;
import javax.swing.event.TableModelEvent;
import javax.swing.table.TableCellEditor;
import javax.swing.table.TableCellRenderer;
import org.hudna.io.EditableKey;
import org.hudna.view.panel.ParameterRows.Row;

/**
 * The table in which values are edited. A refused value stands in its field in the colour of
 * faults, with the reason below it; a changed one is bold.
 */
final class ParameterTable extends JTable {
  private static final long serialVersionUID = 1L;
  private static final int HEIGHT = 24;
  private static final int PADDING = 4;
  private static final int SIDES = 16;
  private static final double LEAST = 0.78;
  private final transient ParameterRows rows;
  private final transient Map<EditableKey, TableCellEditor> fields = new HashMap<>();
  private final JTextArea text = new JTextArea();
  private final CellRendererPane header = new CellRendererPane();

  ParameterTable(ParameterRows rows) {
    super(rows);
    this.rows = rows;
    setName("parameters");
    setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
    setRowHeight(HEIGHT);
    setShowGrid(false);
    getTableHeader().setReorderingAllowed(false);
    putClientProperty("terminateEditOnFocusLost", true);
    putClientProperty("JTable.autoStartsEdit", true);
    columnWidths(150, 160, 50);
    text.setLineWrap(true);
    text.setWrapStyleWord(true);
    rows.addTableModelListener(this::fitRows);
  }

  private void columnWidths(int... widths) {
    for (int i = 0; i < widths.length; i++) {
      getColumnModel().getColumn(i).setPreferredWidth(widths[i]);
    }
  }

  @Override
  public void doLayout() {
    super.doLayout();
    fitRows(null);
  }

  /** Makes room for reasons below refused values. */
  private void fitRows(TableModelEvent event) {
    boolean one = event != null && event.getLastRow() == event.getFirstRow();
    int from = one ? event.getFirstRow() : 0;
    int to = one ? event.getLastRow() : rows.getRowCount() - 1;
    for (int row = Math.max(0, from); row <= to; row++) {
      int height = height(row);
      if (getRowHeight(row) != height) {
        setRowHeight(row, height);
      }
    }
  }

  private int height(int row) {
    EditableKey key = rows.row(row).key();
    if (key == null || rows.fault(key) == null) {
      return HEIGHT;
    }
    Component cell = prepareRenderer(getCellRenderer(row, 1), row, ParameterRows.VALUE);
    cell.setSize(getColumnModel().getColumn(ParameterRows.VALUE).getWidth(), Short.MAX_VALUE);
    return Math.max(HEIGHT, cell.getPreferredSize().height + PADDING);
  }

  @Override
  public TableCellRenderer getCellRenderer(int row, int column) {
    return (table, value, selected, focused, r, c) -> cell(value, selected, r, c);
  }

  /** The names of sections go over the whole width. */
  @Override
  protected void paintComponent(Graphics graphics) {
    super.paintComponent(graphics);
    Rectangle seen = getVisibleRect();
    int from = Math.max(0, rowAtPoint(new Point(0, seen.y)));
    for (int row = from; row < rows.getRowCount(); row++) {
      Rectangle place = getCellRect(row, 0, true);
      if (place.y > seen.y + seen.height) {
        return;
      }
      if (rows.row(row).key() == null) {
        Component cell = prepareRenderer(getCellRenderer(row, 0), row, 0);
        SwingUtilities.paintComponent(graphics, cell, header, 0, place.y, getWidth(), place.height);
      }
    }
  }

  @Override
  public Component prepareEditor(TableCellEditor editor, int row, int column) {
    Component field = super.prepareEditor(editor, row, column);
    if (field instanceof JTextField written) {
      written.selectAll();
    }
    return field;
  }

  private Component cell(Object value, boolean selected, int number, int column) {
    Row row = rows.row(number);
    PanelColours colours = PanelColours.current();
    boolean section = row.key() == null;
    boolean marked = !section && rows.marked(row.key());
    String fault = section ? null : rows.fault(row.key());
    boolean faulty = fault != null && column == ParameterRows.VALUE;
    boolean law = column == ParameterRows.VALUE && fault == null;
    String shown = law ? LawText.of(value.toString()) : value.toString();
    text.setText(faulty ? value + "\n" + fault : shown);
    text.setLineWrap(faulty);
    Font font = getFont().deriveFont(section || marked ? Font.BOLD : Font.PLAIN);
    if (!section && !faulty) {
      font = fitted(font, shown, column);
      text.setText(cut(shown, font, column));
    }
    text.setFont(font);
    text.setForeground(foreground(colours, selected, faulty, marked, section));
    text.setBackground(background(colours, selected, section));
    text.setMargin(new java.awt.Insets(PADDING - 1, section ? 4 : 10, 0, 4));
    text.setToolTipText(section ? null : row.key().description());
    return text;
  }

  /** Smaller letters where a text is a little too long for its column. */
  private Font fitted(Font font, String shown, int column) {
    double room = getColumnModel().getColumn(column).getWidth() - SIDES;
    double share = room / Math.max(1, getFontMetrics(font).stringWidth(shown));
    return share >= 1 ? font : font.deriveFont((float) (font.getSize2D() * Math.max(LEAST, share)));
  }

  /** A text that does not fit at all ends in three dots; the note below has the whole. */
  private String cut(String shown, Font font, int column) {
    FontMetrics letters = getFontMetrics(font);
    int room = getColumnModel().getColumn(column).getWidth() - SIDES;
    int end = shown.length();
    while (end > 0 && letters.stringWidth(shown.substring(0, end) + "…") > room) {
      end--;
    }
    return letters.stringWidth(shown) <= room + 1 ? shown : shown.substring(0, end) + "…";
  }

  private Color foreground(
      PanelColours colours, boolean selected, boolean faulty, boolean marked, boolean section) {
    if (selected) {
      return getSelectionForeground();
    }
    if (faulty) {
      return colours.fault();
    }
    return marked ? colours.line(0) : section ? colours.faint() : colours.ink();
  }

  private Color background(PanelColours colours, boolean selected, boolean section) {
    if (selected) {
      return getSelectionBackground();
    }
    return section ? PanelColours.mixed(getBackground(), colours.ink(), 0.1) : getBackground();
  }

  @Override
  public TableCellEditor getCellEditor(int row, int column) {
    return fields.computeIfAbsent(rows.row(row).key(), ParameterTable::field);
  }

  private static TableCellEditor field(EditableKey key) {
    if (key.words().isEmpty()) {
      JTextField field = new JTextField();
      field.setName("parameter." + key.path());
      return new DefaultCellEditor(field);
    }
    JComboBox<String> choice = new JComboBox<>(key.words().toArray(String[]::new));
    if (key.removable()) {
      choice.insertItemAt("", 0);
    }
    choice.setName("parameter." + key.path());
    return new DefaultCellEditor(choice);
  }

  /** Fields that were made in another look are made anew. */
  @Override
  public void updateUI() {
    super.updateUI();
    if (fields != null) {
      fields.clear();
    }
  }
}
