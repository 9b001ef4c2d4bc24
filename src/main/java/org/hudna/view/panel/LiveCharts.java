package org.hudna.view.panel;

import java.awt.BorderLayout;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.Timer;
import org.hudna.scenario.Scenario;
import org.hudna.scenario.Theatre;
import org.hudna.view.scene.Timeline;
import org.hudna.view.scene.Timeline.DayScene;

/**
 * The charts beside the map: phases, violations true and as observers count them, deaths, people
 * reached, commitment of the parties and trust of the guarantors. They look at the timeline at most
 * ten times a second, and only while they can be seen.
 */
public final class LiveCharts extends JPanel {
  private static final long serialVersionUID = 1L;
  private static final int MILLISECONDS = 100;
  private static final int SCROLL_UNIT = 16;
  private final transient Timeline timeline;
  private final PhaseStrip phases;
  private final List<ChartCanvas> charts = new ArrayList<>();
  private final Timer timer = new Timer(MILLISECONDS, event -> refresh());

  /** The charts of a run, live or stored. */
  public LiveCharts(Scenario scenario, Theatre theatre, Timeline timeline) {
    super(new BorderLayout());
    this.timeline = timeline;
    this.phases = new PhaseStrip(scenario.time(), scenario.agreement() != null);
    setName("charts");
    new ChartList(scenario, theatre)
        .all()
        .forEach((chart, height) -> charts.add(new ChartCanvas(chart, height)));
    JPanel stack = new FittedPanel(new GridBagLayout());
    GridBagConstraints place = new GridBagConstraints();
    place.gridx = 0;
    place.weightx = 1;
    place.fill = GridBagConstraints.BOTH;
    stack.add(phases, place);
    for (ChartCanvas chart : charts) {
      place.weighty = chart.getPreferredSize().height;
      stack.add(chart, place);
    }
    JScrollPane scroll = new JScrollPane(stack);
    scroll.setBorder(BorderFactory.createEmptyBorder());
    scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
    scroll.getVerticalScrollBar().setUnitIncrement(SCROLL_UNIT);
    add(scroll);
  }

  /** Calls back with the hour of a day that a person clicks on. */
  public void onHour(DoubleConsumer listener) {
    charts.forEach(chart -> chart.onHour(listener));
  }

  /** Moves the cursor to the hour that is shown. */
  public void show(double hours) {
    phases.show(hours);
    charts.forEach(chart -> chart.show(hours));
  }

  /** Shows all days that have ended so far. */
  public void refresh() {
    show(timeline.days());
  }

  /** Forgets the days that are shown: the run starts again. */
  public void clear() {
    show(List.of());
  }

  private void show(List<DayScene> days) {
    phases.show(days);
    charts.forEach(chart -> chart.show(days));
  }

  /** The charts, from top to bottom. */
  List<ChartCanvas> charts() {
    return List.copyOf(charts);
  }

  PhaseStrip phases() {
    return phases;
  }

  @Override
  public void addNotify() {
    super.addNotify();
    addHierarchyListener(event -> runWhileShown());
    runWhileShown();
  }

  private void runWhileShown() {
    if (isShowing()) {
      refresh();
      timer.start();
    } else {
      timer.stop();
    }
  }

  @Override
  public void removeNotify() {
    timer.stop();
    super.removeNotify();
  }
}
