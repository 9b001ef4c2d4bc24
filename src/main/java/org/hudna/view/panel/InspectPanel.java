package org.hudna.view.panel;

import java.awt.BorderLayout;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import org.hudna.scenario.Scenario;
import org.hudna.scenario.Theatre;
import org.hudna.view.map.Pick;
import org.hudna.view.scene.Chronicle;
import org.hudna.view.scene.Scene;
import org.hudna.view.scene.Subject;
import org.hudna.view.scene.Timeline;
import org.hudna.view.scene.Words;

/**
 * What there is to know of one subject: its state at the hour that is shown, its state over the
 * days, and its last events. It reads the recording alone, so looking changes nothing.
 */
public final class InspectPanel extends JPanel {
  private static final long serialVersionUID = 1L;
  private static final int EVENTS = 60;
  private static final int CHART_HEIGHT = 150;
  private static final int GAP = 6;
  private final transient Timeline timeline;
  private final transient Chronicle chronicle;
  private final transient SubjectState states;
  private final transient SubjectChart charts;
  private final SubjectChooser chooser;
  private final WrappedText name = new WrappedText();
  private final ValueTable values = new ValueTable();
  private final JPanel seat = new JPanel(new BorderLayout());
  private final JLabel total = new JLabel(" ");
  private final HappeningList events;
  private transient DoubleConsumer chosen = hour -> {};
  private ChartCanvas chart;
  private transient Consumer<Subject> looked = subject -> {};
  private transient Scene scene;
  private transient Map<String, String> shown = Map.of();

  /** Inspects a run, live or stored. */
  public InspectPanel(Scenario scenario, Theatre theatre, Timeline timeline, Chronicle chronicle) {
    super(new BorderLayout(GAP, GAP));
    this.timeline = timeline;
    this.chronicle = chronicle;
    this.states = new SubjectState(scenario, theatre, chronicle.names());
    this.charts = new SubjectChart(scenario, theatre, timeline, chronicle);
    this.events = new HappeningList(scenario.time(), hour -> chosen.accept(hour));
    this.chooser = new SubjectChooser(chronicle.names(), this::take);
    setName("inspect");
    setBorder(BorderFactory.createEmptyBorder(GAP, GAP, GAP, GAP));
    add(top(), BorderLayout.NORTH);
    JScrollPane scroll = new JScrollPane(events);
    scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
    add(scroll);
    take(chooser.subject());
    addHierarchyListener(
        event -> {
          if (isShowing()) {
            refresh();
          } else {
            looked.accept(null);
          }
        });
  }

  private JPanel top() {
    total.setName("inspect.total");
    JPanel middle = new JPanel(new BorderLayout(GAP, GAP));
    JPanel state = new JPanel(new BorderLayout(GAP, GAP));
    state.add(name, BorderLayout.NORTH);
    state.add(values);
    name.setName("inspect.name");
    name.setBold(true);
    middle.add(state, BorderLayout.NORTH);
    middle.add(seat);
    middle.add(total, BorderLayout.SOUTH);
    JPanel top = new JPanel(new BorderLayout(GAP, GAP));
    top.add(chooser, BorderLayout.NORTH);
    top.add(middle);
    return top;
  }

  /** Calls back with the hour of an event or day that a person clicks on. */
  public void onHour(DoubleConsumer listener) {
    chosen = listener;
  }

  /** Calls back with the subject that a person sees here; null when the panel is out of sight. */
  public void onSubject(Consumer<Subject> listener) {
    looked = listener;
  }

  /** Shows a subject. */
  public void select(Subject subject) {
    chooser.select(subject);
  }

  /** Shows what a person clicked on. */
  public void select(Pick pick) {
    select(Subject.of(Subject.Kind.valueOf(pick.kind().name()), pick.id()));
  }

  /** The subject that is shown. */
  public Subject subject() {
    return chooser.subject();
  }

  private void take(Subject subject) {
    if (charts != null && subject != null) {
      chart = new ChartCanvas(charts.of(subject), CHART_HEIGHT);
      chart.onHour(hour -> chosen.accept(hour));
      seat.removeAll();
      seat.add(chart);
      seat.revalidate();
      seat.repaint();
      refresh();
    }
  }

  /** Shows an instant; nothing is done while the panel is out of sight. */
  public void show(Scene instant) {
    scene = instant;
    if (isShowing()) {
      refresh();
    }
  }

  /** Shows what is known now. */
  void refresh() {
    if (scene == null || chart == null) {
      return;
    }
    chooser.show(scene);
    Subject subject = chooser.subject();
    looked.accept(isShowing() ? subject : null);
    name.setText(chronicle.names().of(subject));
    list(states.of(subject, scene));
    chart.show(timeline.days());
    chart.show(scene.hours());
    events.show(chronicle.last(subject, scene.hours(), EVENTS));
    total.setText(Words.of("inspect.total", chronicle.size(subject, scene.hours())));
  }

  private void list(Map<String, String> state) {
    if (state.equals(shown)) {
      return;
    }
    shown = state;
    values.show(state);
  }

  /** The values that it shows, by their names. */
  Map<String, String> shown() {
    return shown;
  }

  ValueTable values() {
    return values;
  }

  HappeningList events() {
    return events;
  }

  ChartCanvas chart() {
    return chart;
  }
}
