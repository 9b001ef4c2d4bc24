package org.hudna.view.panel;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import javax.swing.JComponent;
import org.hudna.scenario.Phase;
import org.hudna.view.scene.Scene;
import org.hudna.view.scene.Words;

/** The clock of calm days: fields that are full when all days that are required were calm. */
final class CalmClock extends JComponent {
  private static final long serialVersionUID = 1L;
  private static final int FIELD = 13;
  private static final int GAP = 3;
  private static final int HEIGHT = 12;
  private static final int MOST_FIELDS = 14;
  private int calm;
  private int required;

  /** Shows the clock of an instant. */
  void show(Scene scene) {
    int fields = Math.max(0, Math.min(MOST_FIELDS, scene.calmRequired()));
    int full = fields == 0 ? 0 : Math.min(fields, scene.calmDays() * fields / scene.calmRequired());
    setToolTipText(Words.of("player.calm.tip", scene.calmDays(), scene.calmRequired()));
    if (fields != required || full != calm) {
      required = fields;
      calm = full;
      revalidate();
      repaint();
    }
  }

  @Override
  public Dimension getPreferredSize() {
    return new Dimension(Math.max(1, required * (FIELD + GAP)), HEIGHT + 2);
  }

  @Override
  public Dimension getMinimumSize() {
    return getPreferredSize();
  }

  @Override
  public Dimension getMaximumSize() {
    return getPreferredSize();
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D pen = (Graphics2D) graphics.create();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    Color full = MarkColours.of(Phase.IMPLEMENTATION);
    int top = (getHeight() - HEIGHT) / 2;
    for (int i = 0; i < required; i++) {
      var field = new RoundRectangle2D.Double(i * (FIELD + GAP), top, FIELD, HEIGHT - 1, 5, 5);
      pen.setColor(i < calm ? full : MarkColours.line());
      if (i < calm) {
        pen.fill(field);
      }
      pen.draw(field);
    }
    pen.dispose();
  }
}
