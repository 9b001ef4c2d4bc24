package org.hudna.view.panel;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.LayoutManager;
import java.util.Map;
import javax.swing.JPanel;

/**
 * Names and values in two columns. A value keeps its line as long as that leaves names half of the
 * width; where there is too little room it is the names that have more lines.
 */
final class ValueTable extends JPanel {
  private static final long serialVersionUID = 1L;
  private static final int GAP = 12;
  private static final int ROW_GAP = 2;

  ValueTable() {
    setLayout(new Columns());
  }

  /** Shows values by their names. */
  void show(Map<String, String> values) {
    removeAll();
    values.forEach(
        (name, value) -> {
          add(text(name));
          add(text(value));
        });
    revalidate();
    repaint();
  }

  private static WrappedText text(String words) {
    WrappedText text = new WrappedText();
    text.setText(words);
    return text;
  }

  /** Width of the values where there is some width for both columns. */
  private int valueWidth(int width) {
    int names = widest(0);
    int values = widest(1);
    int left = width - GAP - names;
    return values <= left ? left : Math.max(left, Math.min(values, (width - GAP) / 2));
  }

  private int widest(int column) {
    int widest = 0;
    for (int i = column; i < getComponentCount(); i += 2) {
      WrappedText text = (WrappedText) getComponent(i);
      FontMetrics letters = text.getFontMetrics(text.getFont());
      widest = Math.max(widest, letters.stringWidth(text.getText()) + 1);
    }
    return widest;
  }

  /** Lays rows out below each other; a row is as high as the higher of its two texts. */
  private final class Columns implements LayoutManager {
    @Override
    public void addLayoutComponent(String name, Component part) {
      // Parts need no names.
    }

    @Override
    public void removeLayoutComponent(Component part) {
      // Nothing is kept of parts.
    }

    @Override
    public Dimension preferredLayoutSize(Container parent) {
      return new Dimension(2 * GAP, rows(parent.getWidth()));
    }

    @Override
    public Dimension minimumLayoutSize(Container parent) {
      return preferredLayoutSize(parent);
    }

    @Override
    public void layoutContainer(Container parent) {
      rows(parent.getWidth());
    }

    private int rows(int width) {
      int values = valueWidth(width);
      int names = Math.max(1, width - GAP - values);
      int y = 0;
      for (int i = 0; i + 1 < getComponentCount(); i += 2) {
        int left = height(getComponent(i), names);
        int right = height(getComponent(i + 1), values);
        int height = Math.max(left, right);
        getComponent(i).setBounds(0, y, names, height);
        getComponent(i + 1).setBounds(names + GAP, y, values, height);
        y += height + ROW_GAP;
      }
      return y;
    }

    private int height(Component text, int width) {
      if (text.getWidth() != width) {
        text.setSize(Math.max(1, width), Short.MAX_VALUE);
      }
      return text.getPreferredSize().height;
    }
  }
}
