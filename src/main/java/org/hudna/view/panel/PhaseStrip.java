package org.hudna.view.panel;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.event.MouseEvent;
import java.awt.geom.Rectangle2D;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.ToolTipManager;
import org.hudna.scenario.TimeFrame;
import org.hudna.view.scene.Timeline.DayScene;
import org.hudna.view.scene.Words;

/** The phase of each day as a band of colours over the charts. */
final class PhaseStrip extends JComponent {
  private static final long serialVersionUID = 1L;
  private static final int HEIGHT = 30;
  private static final int BAND = 18;
  private static final int TOP = 8;
  private final transient TimeFrame time;
  private final boolean agreed;
  private transient List<DayScene> days = List.of();
  private double hours;

  /**
   * An empty band.
   *
   * @param agreed whether the scenario has an agreement
   */
  PhaseStrip(TimeFrame time, boolean agreed) {
    this.time = time;
    this.agreed = agreed;
    setName("chart.phases");
    setPreferredSize(new Dimension(320, HEIGHT));
    setMinimumSize(getPreferredSize());
    setMaximumSize(new Dimension(Integer.MAX_VALUE, HEIGHT));
    ToolTipManager.sharedInstance().registerComponent(this);
  }

  /** Shows the days that have ended. */
  void show(List<DayScene> ended) {
    if (ended.size() != days.size()) {
      days = List.copyOf(ended);
      repaint();
    }
  }

  /** Moves the cursor. */
  void show(double hour) {
    if (hour != hours) {
      hours = hour;
      repaint();
    }
  }

  /** The phases that it shows, one for each day. */
  List<String> phases() {
    return days.stream().map(DayScene::phase).toList();
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D copy = (Graphics2D) graphics.create();
    copy.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    PanelColours colours = PanelColours.current();
    copy.setFont(colours.text());
    int from = 0;
    for (int i = 1; i <= days.size(); i++) {
      if (i == days.size() || !days.get(i).phase().equals(days.get(from).phase())) {
        band(copy, days.get(from).phase(), from, i);
        from = i;
      }
    }
    copy.setColor(colours.faint());
    copy.draw(new Rectangle2D.Double(x(0), TOP, x(time.days()) - x(0), BAND));
    copy.setColor(colours.ink());
    copy.fill(new Rectangle2D.Double(x(hours / 24) - 0.5, TOP - 3, 1.5, BAND + 6));
    copy.dispose();
  }

  private void band(Graphics2D graphics, String phase, int from, int to) {
    Color fill = MarkColours.phase(phase);
    graphics.setColor(fill);
    graphics.fill(new Rectangle2D.Double(x(from), TOP, x(to) - x(from), BAND));
    String label = words(phase);
    FontMetrics metrics = graphics.getFontMetrics();
    if (metrics.stringWidth(label) + 6 < x(to) - x(from)) {
      graphics.setColor(PanelColours.inkOn(fill));
      float base = TOP + (BAND + metrics.getAscent() - metrics.getDescent()) / 2f;
      graphics.drawString(label, (float) x(from) + 4, base);
    }
  }

  private double x(double day) {
    double width = getWidth() - DayChart.LEFT - DayChart.RIGHT;
    return DayChart.LEFT + width * day / Math.max(1, time.days());
  }

  @Override
  public String getToolTipText(MouseEvent event) {
    double share = (event.getX() - x(0)) / (x(time.days()) - x(0));
    int day = (int) Math.floor(share * time.days());
    return day < 0 || day >= days.size()
        ? null
        : DayTicks.date(time.start().toLocalDate(), day, "d MMMM uuuu")
            + ": "
            + words(days.get(day).phase());
  }

  private String words(String phase) {
    return Words.of(agreed ? "phase." + phase : "player.phase.none");
  }
}
