package org.hudna.view;

import java.awt.BorderLayout;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import javax.swing.BorderFactory;
import javax.swing.JFrame;
import javax.swing.JScrollPane;
import org.hudna.model.CeasefireSimulation;
import sim.display.Display2D;
import sim.display.GUIState;

/** The frame with the map and the sheet beside it. */
final class MapFrame {
  private static final int FRAME_AND_TOOLBAR = 76;
  private static final int SCROLL_UNIT = 16;
  private final Display2D display;
  private final JFrame frame;
  private final SidePanel panel;

  MapFrame(GUIState gui, CeasefireSimulation run, RunWatch watch, Rectangle where) {
    MapStyle style = new MapStyle(run.theatre());
    MapProjection projection =
        MapProjection.fill(
            run.theatre(), where.width - SideSheet.WIDTH - 30, where.height - FRAME_AND_TOOLBAR);
    TruceMap map = new TruceMap(run, watch, style, projection);
    display = new Display2D(projection.width(), projection.height(), gui);
    colourGround();
    Rectangle2D.Double all = new Rectangle2D.Double(0, 0, projection.width(), projection.height());
    map.layers().forEach((name, layer) -> display.attach(layer, name, all));
    Legend legend = new Legend(run.scenario(), run.theatre(), style);
    SideSheet sheet = new SideSheet(run.scenario().title(), run.runSeed(), legend);
    panel = new SidePanel(sheet, Moment.of(run, watch));
    frame = display.createFrame();
    frame.setTitle(run.scenario().title() + " (seed " + run.runSeed() + ")");
    frame.getContentPane().add(scrolled(panel), BorderLayout.EAST);
    frame.setBounds(where);
  }

  private void colourGround() {
    JScrollPane pane = display.display;
    display.setBackdrop(MapStyle.SEA);
    display.setClipping(false);
    pane.getViewport().setBackground(MapStyle.SEA);
    pane.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_AS_NEEDED);
    pane.setVerticalScrollBarPolicy(JScrollPane.VERTICAL_SCROLLBAR_AS_NEEDED);
  }

  private static JScrollPane scrolled(SidePanel panel) {
    JScrollPane scroll =
        new JScrollPane(
            panel,
            JScrollPane.VERTICAL_SCROLLBAR_AS_NEEDED,
            JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
    scroll.setBorder(BorderFactory.createEmptyBorder());
    scroll.getVerticalScrollBar().setUnitIncrement(SCROLL_UNIT);
    return scroll;
  }

  JFrame frame() {
    return frame;
  }

  /** Attaches the map to a run that starts. */
  void restart() {
    display.reset();
    display.repaint();
  }

  /** Shows an instant on the sheet. */
  void show(Moment moment) {
    panel.show(moment);
  }

  void dispose() {
    frame.dispose();
  }
}
