package org.hudna.view.panel;

import java.awt.Dimension;
import java.awt.Font;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import javax.swing.UIManager;
import org.hudna.view.scene.Headline;
import org.hudna.view.scene.Words;

/**
 * The headline numbers of two runs and their differences: the second less the first. A dash stands
 * where a run without an agreement has no such number.
 */
final class CompareTable extends JPanel {
  private static final long serialVersionUID = 1L;
  private static final List<String> ROWS = List.of("violations", "deaths", "reached", "in-force");
  private static final List<ToDoubleFunction<Headline>> VALUES =
      List.of(
          Headline::violations, Headline::deaths, Headline::peopleReached, Headline::daysInForce);
  private static final int COLUMNS = 3;
  private static final double LARGE = 1000;
  private static final int MOST_HEAD = 150;

  /** Letters of an enlarged picture are not exactly as many times as wide. */
  private static final int SLACK = 8;

  private final List<JLabel> cells = new ArrayList<>();
  private final List<JLabel> heads = new ArrayList<>();

  CompareTable(String first, String second) {
    super(new GridBagLayout());
    setName("compare.numbers");
    setBorder(BorderFactory.createEmptyBorder(4, 12, 4, 12));
    GridBagConstraints place = new GridBagConstraints();
    place.insets.right = 26;
    place.anchor = GridBagConstraints.LINE_END;
    place.gridx = 1;
    for (String head : List.of(first, second, Words.of("compare.difference"))) {
      heads.add(new Head(head));
      add(heads.get(heads.size() - 1), place);
      place.gridx++;
    }
    for (int row = 0; row < ROWS.size(); row++) {
      row(ROWS.get(row), row + 1);
    }
    embolden();
  }

  /** A name that is cut where it is long; the maps have the whole of it above them. */
  private static final class Head extends JLabel {
    private static final long serialVersionUID = 1L;

    Head(String name) {
      super(name, SwingConstants.TRAILING);
      setToolTipText(name);
    }

    @Override
    public Dimension getPreferredSize() {
      Dimension whole = super.getPreferredSize();
      return new Dimension(Math.min(MOST_HEAD, whole.width), whole.height);
    }

    @Override
    public Dimension getMinimumSize() {
      return getPreferredSize();
    }
  }

  private void row(String key, int line) {
    GridBagConstraints place = new GridBagConstraints();
    place.gridy = line;
    place.insets.top = 2;
    place.insets.right = 26;
    place.anchor = GridBagConstraints.LINE_START;
    JLabel name = new JLabel(Words.of("compare." + key));
    Dimension whole = name.getPreferredSize();
    name.setPreferredSize(new Dimension(whole.width + SLACK, whole.height));
    add(name, place);
    place.anchor = GridBagConstraints.LINE_END;
    for (int column = 0; column < COLUMNS; column++) {
      JLabel cell = new JLabel("", SwingConstants.TRAILING);
      cell.setName("compare." + key + "." + column);
      cells.add(cell);
      add(cell, place);
    }
  }

  /** Shows the numbers of an hour. */
  void show(Headline first, Headline second) {
    for (int row = 0; row < VALUES.size(); row++) {
      double a = VALUES.get(row).applyAsDouble(first);
      double b = VALUES.get(row).applyAsDouble(second);
      cell(row, 0).setText(number(a, ""));
      cell(row, 1).setText(number(b, ""));
      cell(row, 2).setText(number(b - a, "+"));
    }
  }

  private static String number(double value, String plus) {
    if (Double.isNaN(value)) {
      return Words.of("compare.none");
    }
    String pattern = Math.abs(value) < LARGE ? "0.#" : "#,##0";
    String text = AmountTicks.format(pattern).format(value);
    return value > 0 && !text.equals("0") ? plus + text : text.equals("-0") ? "0" : text;
  }

  /** The field of a number, by its row and column. */
  JLabel cell(int row, int column) {
    return cells.get(row * COLUMNS + column);
  }

  @Override
  public void updateUI() {
    super.updateUI();
    if (heads != null) {
      embolden();
    }
  }

  private void embolden() {
    Font bold = UIManager.getFont("Label.font").deriveFont(Font.BOLD);
    heads.forEach(head -> head.setFont(bold));
  }
}
