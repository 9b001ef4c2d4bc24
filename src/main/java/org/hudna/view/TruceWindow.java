package org.hudna.view;

import com.formdev.flatlaf.FlatLightLaf;
import java.awt.AWTError;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javax.swing.SwingUtilities;
import org.hudna.metric.CoveredDyads;
import org.hudna.model.CeasefireSimulation;
import org.hudna.model.event.EventSink;
import org.hudna.scenario.Phase;
import org.hudna.scenario.Scenario;
import org.hudna.scenario.Theatre;
import sim.display.Console;
import sim.display.Controller;
import sim.display.GUIState;

/**
 * One run in a window, played, stepped and paused by MASON's console. It only reads: it takes the
 * events as a sink, looks at the world between two steps, schedules nothing on the model and draws
 * no random numbers, so the run is the same as without a window.
 */
public final class TruceWindow extends GUIState {
  private final CeasefireSimulation run;
  private final RunWatch watch;
  private final CountDownLatch closed = new CountDownLatch(1);
  private MapFrame map;
  private ChartFrame chart;
  private Phase shownPhase;

  /**
   * A window that is not yet open.
   *
   * @param beside takes the events of the run too
   */
  TruceWindow(Scenario scenario, Theatre theatre, long seed, EventSink beside) {
    this(
        scenario,
        theatre,
        seed,
        beside,
        new RunWatch(scenario.time().days(), CoveredDyads.of(scenario, theatre)));
  }

  private TruceWindow(
      Scenario scenario, Theatre theatre, long seed, EventSink beside, RunWatch watch) {
    super(new CeasefireSimulation(scenario, theatre, seed, watch.and(beside)));
    this.run = (CeasefireSimulation) state;
    this.watch = watch;
  }

  /** Whether a window can be opened here. */
  public static boolean displayAvailable() {
    try {
      return !GraphicsEnvironment.isHeadless()
          && GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices().length > 0;
    } catch (AWTError | HeadlessException e) {
      return false;
    }
  }

  /**
   * Opens the window on a run that has not started.
   *
   * @throws InterruptedException if the thread is interrupted before the window is open
   */
  public static TruceWindow open(Scenario scenario, Theatre theatre, long seed)
      throws InterruptedException {
    TruceWindow window = new TruceWindow(scenario, theatre, seed, event -> {});
    try {
      SwingUtilities.invokeAndWait(window::show);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(e.getCause());
    }
    return window;
  }

  /** Opens the console with the map and the chart; called on Swing's own thread. */
  Console show() {
    FlatLightLaf.setup();
    Console console = new Console(this);
    ConsoleDress.apply(console, title());
    console.setBounds(Screen.current().console());
    console.setVisible(true);
    return console;
  }

  /** Returns when a person has closed the window. */
  public void awaitClosing() throws InterruptedException {
    closed.await();
  }

  @Override
  public void init(Controller controller) {
    super.init(controller);
    Screen screen = Screen.current();
    map = new MapFrame(this, run, watch, screen.map());
    chart = new ChartFrame(run, screen.chart());
    for (var frame : List.of(map.frame(), chart.frame())) {
      controller.registerFrame(frame);
      frame.setVisible(true);
    }
  }

  @Override
  public void start() {
    watch.clear();
    shownPhase = Phase.NEGOTIATION;
    super.start();
    if (map == null) {
      return;
    }
    SwingUtilities.invokeLater(chart::clear);
    scheduleRepeatingImmediatelyAfter(state -> show(Moment.of(run, watch)));
    map.restart();
    show(Moment.of(run, watch));
  }

  private void show(Moment moment) {
    int[] incidents = watch.incidents();
    int[] violations = watch.violations();
    boolean changed = moment.phase() != shownPhase;
    shownPhase = moment.phase();
    SwingUtilities.invokeLater(
        () -> {
          map.show(moment);
          chart.show(moment, incidents, violations);
          if (changed) {
            chart.mark(moment);
          }
        });
  }

  @Override
  public void quit() {
    super.quit();
    if (map != null) {
      map.dispose();
      chart.frame().dispose();
    }
    closed.countDown();
  }

  private String title() {
    return run.scenario().title() + " (seed " + run.runSeed() + ")";
  }

  /** Name in the console. */
  public static String getName() {
    return "Hudna";
  }

  /** What the console says about the window: a page beside this class. */
  public static Object getInfo() {
    return TruceWindow.class.getResource("about.html");
  }
}
