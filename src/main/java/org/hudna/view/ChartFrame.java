package org.hudna.view;

import java.awt.Rectangle;
import javax.swing.JFrame;
import javax.swing.WindowConstants;
import org.hudna.model.CeasefireSimulation;
import org.jfree.chart.ChartPanel;

/** The frame with the live chart. */
final class ChartFrame {
  private final LiveChart chart;
  private final JFrame frame;

  ChartFrame(CeasefireSimulation run, Rectangle where) {
    chart = new LiveChart(run.scenario().time());
    ChartPanel panel = new ChartPanel(chart.chart());
    panel.setMinimumDrawWidth(200);
    panel.setMinimumDrawHeight(150);
    frame = new JFrame("Attacks per day: seed " + run.runSeed());
    frame.setDefaultCloseOperation(WindowConstants.HIDE_ON_CLOSE);
    frame.setContentPane(panel);
    frame.setBounds(where);
  }

  JFrame frame() {
    return frame;
  }

  void show(Moment moment, int[] incidents, int[] violations) {
    chart.show(moment.hours(), incidents, violations);
  }

  void mark(Moment moment) {
    chart.mark(moment.time(), moment.phase().key().replace('-', ' '));
  }

  void clear() {
    chart.clear();
  }
}
