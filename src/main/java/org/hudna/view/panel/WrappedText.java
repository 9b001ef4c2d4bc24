package org.hudna.view.panel;

import java.awt.Dimension;
import java.awt.Font;
import java.awt.Rectangle;
import javax.swing.BorderFactory;
import javax.swing.JTextArea;
import javax.swing.UIManager;
import javax.swing.text.DefaultCaret;

/** A text in as many lines as it needs in the width that it has. */
final class WrappedText extends JTextArea {
  private static final long serialVersionUID = 1L;
  private static final int LEAST_WIDTH = 60;
  private boolean bold;

  WrappedText() {
    setCaret(new StillCaret());
    setLineWrap(true);
    setWrapStyleWord(true);
    setEditable(false);
    setFocusable(false);
    setOpaque(false);
  }

  /** A text that changes is not scrolled to. */
  private static final class StillCaret extends DefaultCaret {
    private static final long serialVersionUID = 1L;

    @Override
    protected void adjustVisibility(Rectangle place) {
      // Nobody writes here.
    }
  }

  /** Makes its letters bold, or usual again. */
  void setBold(boolean heavy) {
    bold = heavy;
    updateUI();
  }

  @Override
  public void updateUI() {
    super.updateUI();
    Font usual = UIManager.getFont("Label.font");
    setFont(bold ? usual.deriveFont(Font.BOLD) : usual);
    setForeground(UIManager.getColor("Label.foreground"));
    setBorder(BorderFactory.createEmptyBorder());
    setMargin(null);
  }

  /** As high as the lines in the width that it has; the width is what its container gives. */
  @Override
  public Dimension getPreferredSize() {
    return new Dimension(LEAST_WIDTH, super.getPreferredSize().height);
  }

  @Override
  public Dimension getMinimumSize() {
    return getPreferredSize();
  }

  /** Does nothing: a text that changes does not move the scroll pane that it stands in. */
  @Override
  public void scrollRectToVisible(Rectangle part) {
    // The pane stays where a person has put it.
  }

  @Override
  public void setBounds(int x, int y, int width, int height) {
    boolean wrapped = width != getWidth();
    super.setBounds(x, y, width, height);
    if (wrapped) {
      revalidate();
    }
  }
}
