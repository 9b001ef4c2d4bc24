package org.hudna.view.panel;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.DoubleConsumer;
import javax.swing.JComponent;
import javax.swing.ToolTipManager;
import org.hudna.view.scene.Timeline.DayScene;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.ui.RectangleEdge;

/**
 * Shows a chart over days with a cursor at the hour that is shown. The chart is drawn anew only
 * when it has changed; a cursor that moves costs next to nothing. Sharp on every screen.
 */
final class ChartCanvas extends JComponent {
  private static final long serialVersionUID = 1L;
  private static final double HOURS_A_DAY = 24;
  private final transient DayChart chart;
  private final transient ChartRenderingInfo info = new ChartRenderingInfo(null);
  private transient BufferedImage picture;
  private transient DoubleConsumer chosen = hour -> {};
  private double hours;

  ChartCanvas(DayChart chart, int height) {
    this.chart = chart;
    setPreferredSize(new Dimension(320, height));
    setMinimumSize(new Dimension(120, height));
    setOpaque(true);
    setName("chart." + chart.title());
    ToolTipManager.sharedInstance().registerComponent(this);
    addMouseListener(
        new MouseAdapter() {
          @Override
          public void mouseClicked(MouseEvent event) {
            double day = dayAt(event.getX());
            if (day >= 0) {
              chosen.accept(day * HOURS_A_DAY);
            }
          }
        });
  }

  /** Calls back with the hour of the day that a person clicks on. */
  void onHour(DoubleConsumer listener) {
    chosen = listener;
  }

  /** Shows the days that have ended. */
  void show(List<DayScene> days) {
    if (chart.show(days)) {
      picture = null;
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

  DayChart chart() {
    return chart;
  }

  @Override
  public void updateUI() {
    super.updateUI();
    if (chart != null) {
      chart.dress(PanelColours.current());
      picture = null;
      repaint();
    }
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D copy = (Graphics2D) graphics.create();
    double scale = copy.getTransform().getScaleX();
    int width = (int) Math.ceil(getWidth() * scale);
    int height = (int) Math.ceil(getHeight() * scale);
    if (picture == null || picture.getWidth() != width || picture.getHeight() != height) {
      picture = draw(width, height, scale);
    }
    copy.scale(1 / scale, 1 / scale);
    copy.drawImage(picture, 0, 0, null);
    copy.scale(scale, scale);
    cursor(copy);
    copy.dispose();
  }

  private BufferedImage draw(int width, int height, double scale) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.scale(scale, scale);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setColor(PanelColours.current().paper());
    graphics.fillRect(0, 0, getWidth() + 1, getHeight() + 1);
    Rectangle2D area = new Rectangle2D.Double(0, 0, getWidth(), getHeight());
    chart.chart().draw(graphics, area, info);
    graphics.dispose();
    return image;
  }

  private void cursor(Graphics2D graphics) {
    Rectangle2D area = info.getPlotInfo().getDataArea();
    double x =
        chart
            .chart()
            .getXYPlot()
            .getDomainAxis()
            .valueToJava2D(hours / HOURS_A_DAY, area, RectangleEdge.BOTTOM);
    if (area.getHeight() > 1 && x >= area.getMinX() - 1 && x <= area.getMaxX() + 1) {
      graphics.setColor(PanelColours.current().ink());
      graphics.fill(new Rectangle2D.Double(x - 0.5, area.getY(), 1.5, area.getHeight()));
    }
  }

  /** The day at a place across, in days since the start; below 0 beside the axis. */
  private double dayAt(int x) {
    Rectangle2D area = info.getPlotInfo().getDataArea();
    return area.getWidth() < 1 || x < area.getMinX() || x > area.getMaxX()
        ? -1
        : chart.chart().getXYPlot().getDomainAxis().java2DToValue(x, area, RectangleEdge.BOTTOM);
  }

  @Override
  public String getToolTipText(MouseEvent event) {
    double day = dayAt(event.getX());
    return day < 0 ? null : DayTip.of(chart, (int) day);
  }
}
