package org.hudna.view;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import javax.swing.JPanel;

/** The sheet beside the map as a part of the window. */
final class SidePanel extends JPanel {
  private static final long serialVersionUID = 1L;
  private final transient SideSheet sheet;
  private transient Moment moment;

  SidePanel(SideSheet sheet, Moment moment) {
    this.sheet = sheet;
    this.moment = moment;
    setBackground(Color.WHITE);
    setPreferredSize(new Dimension(SideSheet.WIDTH, 400));
  }

  /** Shows another instant. */
  void show(Moment next) {
    this.moment = next;
    repaint();
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    super.paintComponent(graphics);
    Graphics2D copy = (Graphics2D) graphics.create();
    int height = sheet.paint(copy, moment);
    copy.dispose();
    if (height != getPreferredSize().height) {
      setPreferredSize(new Dimension(SideSheet.WIDTH, height));
      revalidate();
    }
  }
}
