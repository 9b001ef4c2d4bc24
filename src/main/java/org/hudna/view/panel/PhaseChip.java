package org.hudna.view.panel;

import java.awt.Color;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import javax.swing.BorderFactory;
import javax.swing.JLabel;

/** A word on a coloured ground with round ends. */
final class PhaseChip extends JLabel {
  private static final long serialVersionUID = 1L;
  private Color ground = Color.GRAY;

  PhaseChip() {
    setBorder(BorderFactory.createEmptyBorder(2, 9, 2, 9));
    setForeground(Color.WHITE);
  }

  /** Shows a word. */
  void show(Color colour, String word) {
    ground = colour.darker();
    setText(word);
    repaint();
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D pen = (Graphics2D) graphics.create();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setColor(ground);
    pen.fillRoundRect(0, 0, getWidth(), getHeight(), getHeight(), getHeight());
    pen.dispose();
    super.paintComponent(graphics);
  }
}
