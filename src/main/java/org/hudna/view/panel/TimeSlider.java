package org.hudna.view.panel;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import javax.swing.JComponent;
import javax.swing.ToolTipManager;
import org.hudna.scenario.TimeFrame;
import org.hudna.view.scene.SubjectNames;

/** The whole run as a line: phases, what is known, key events, and the hour that is shown. */
final class TimeSlider extends JComponent {
  private static final long serialVersionUID = 1L;
  private final transient Playback playback;
  private final transient SliderPainter painter;
  private final transient SliderTip tip;

  TimeSlider(Playback playback, TimeFrame time, SubjectNames names) {
    this.playback = playback;
    this.painter = new SliderPainter(playback, time);
    this.tip = new SliderTip(playback, new DateWords(time), new BookmarkWords(names));
    setName("time");
    playback.onHour(hour -> repaint());
    playback.onGrowth(this::repaint);
    playback.onState(this::repaint);
    MouseAdapter mouse = mouse();
    addMouseListener(mouse);
    addMouseMotionListener(mouse);
    ToolTipManager.sharedInstance().registerComponent(this);
  }

  private MouseAdapter mouse() {
    return new MouseAdapter() {
      @Override
      public void mousePressed(MouseEvent event) {
        getRootPane().requestFocusInWindow();
        drag(event);
      }

      @Override
      public void mouseDragged(MouseEvent event) {
        drag(event);
      }
    };
  }

  private void drag(MouseEvent event) {
    if (isEnabled()) {
      playback.goTo(scale().mark(event.getX()));
    }
  }

  /** Where hours lie on this line now. */
  SliderScale scale() {
    return new SliderScale(getWidth(), playback.timeline());
  }

  @Override
  public String getToolTipText(MouseEvent event) {
    return tip.at(scale(), event.getX());
  }

  @Override
  public Point getToolTipLocation(MouseEvent event) {
    int lines = tip.lines(scale(), event.getX());
    return new Point(event.getX() + 12, -12 - lines * getFontMetrics(getFont()).getHeight());
  }

  @Override
  public Dimension getPreferredSize() {
    return new Dimension(600, SliderPainter.HEIGHT);
  }

  @Override
  public Dimension getMinimumSize() {
    return new Dimension(200, SliderPainter.HEIGHT);
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D pen = (Graphics2D) graphics.create();
    pen.setFont(getFont().deriveFont(getFont().getSize2D() - 1));
    painter.paint(pen, scale());
    pen.dispose();
  }
}
