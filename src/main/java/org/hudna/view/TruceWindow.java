package org.hudna.view;

import java.awt.AWTError;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import java.awt.event.KeyEvent;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import org.hudna.model.CeasefireSimulation;
import org.hudna.model.event.EventSink;
import org.hudna.model.world.Part;
import org.hudna.scenario.Scenario;
import org.hudna.scenario.Theatre;
import org.hudna.view.map.Look;
import org.hudna.view.panel.RunHead;
import org.hudna.view.scene.Recording;
import org.hudna.view.scene.Timeline;
import org.hudna.view.scene.Words;
import sim.display.Console;
import sim.display.GUIState;

/**
 * One run in a window. It only reads: a recording takes the events as a sink and looks at the world
 * between two steps, nothing is scheduled on the model and no random number is drawn, so the run is
 * the same as without a window. MASON's console stands behind it, out of sight until it is asked
 * for: the player takes the steps while the console pauses, and the console's own buttons work too.
 */
public final class TruceWindow extends GUIState {
  private final CeasefireSimulation run;
  private final LiveRun live;
  private final WindowSubject subject;
  private final RunEngine engine;
  private TruceFrame frame;
  private volatile MasonDesk desk;

  /**
   * A window that is not yet open.
   *
   * @param beside takes the events of the run too
   */
  TruceWindow(WindowSubject subject, long seed, EventSink beside) {
    this(subject, seed, beside, new LiveRun(subject.scenario(), subject.theatre()));
  }

  private TruceWindow(WindowSubject subject, long seed, EventSink beside, LiveRun live) {
    super(new CeasefireSimulation(subject.scenario(), subject.theatre(), seed, live.and(beside)));
    this.run = (CeasefireSimulation) state;
    this.live = live;
    this.subject = subject;
    this.engine =
        new RunEngine(this::step, live::knownHours, this::waits, this::stopLater, this::fail);
  }

  /** Whether a window can be opened here: there is a display, and it answers. */
  public static boolean displayAvailable() {
    try {
      return !GraphicsEnvironment.isHeadless()
          && GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices().length > 0;
    } catch (AWTError | HeadlessException | LinkageError e) {
      return false;
    }
  }

  /** Readies the look while the caller still reads files; returns at once. */
  public static void prepare(Look look) {
    SwingUtilities.invokeLater(() -> Theme.apply(look));
  }

  /** The title of the window of a run. */
  public static String title(Scenario scenario, long seed) {
    return title(scenario, Long.toString(seed));
  }

  /**
   * The title of the window of a run.
   *
   * @param run its seed and what else tells it from other runs
   */
  static String title(Scenario scenario, String run) {
    return Words.of("player.title", scenario.title(), run);
  }

  /**
   * Opens the window on a run that has not started.
   *
   * @param command line that opens the same window again; null if there is none
   * @throws InterruptedException if the thread is interrupted before the window is open
   */
  public static TruceFrame open(
      Scenario scenario, Theatre theatre, long seed, String command, Look look)
      throws InterruptedException {
    WindowSubject subject = new WindowSubject(scenario, theatre, title(scenario, seed), command);
    return onSwing(() -> new TruceWindow(subject, seed, event -> {}).show(look));
  }

  /**
   * Opens the window on a run that has not started, with a tab that edits its parameters.
   *
   * @param commands tells the command line that opens the window again, by the changes
   * @throws InterruptedException if the thread is interrupted before the window is open
   */
  public static TruceFrame open(
      ShownModel model, Function<Map<String, String>, String> commands, Look look)
      throws InterruptedException {
    return onSwing(() -> show(model, commands, look));
  }

  /** The same on Swing's own thread; the tab comes once the window is drawn. */
  static TruceFrame show(
      ShownModel model, Function<Map<String, String>, String> commands, Look look) {
    TruceWindow window = new TruceWindow(model.subject(commands), model.seed(), event -> {});
    TruceFrame frame = window.show(look);
    SwingUtilities.invokeLater(() -> SidePanels.addModel(frame, model, commands));
    return frame;
  }

  /**
   * Opens the window on a run of which all is known: nothing is simulated.
   *
   * @param title of the window
   * @throws InterruptedException if the thread is interrupted before the window is open
   */
  public static TruceFrame replay(
      Scenario scenario, Theatre theatre, Timeline timeline, String title)
      throws InterruptedException {
    return replay(scenario, theatre, timeline, title, null, Look.LIGHT);
  }

  /**
   * The same with the command line that opens it again, or null, and in a look.
   *
   * @throws InterruptedException if the thread is interrupted before the window is open
   */
  public static TruceFrame replay(
      Scenario scenario,
      Theatre theatre,
      Timeline timeline,
      String title,
      String command,
      Look look)
      throws InterruptedException {
    WindowSubject subject = new WindowSubject(scenario, theatre, title, command);
    return onSwing(
        () -> {
          Theme.apply(look);
          TruceFrame frame =
              new TruceFrame(subject, timeline, RunHead.none(), subject.steps(), look);
          if (timeline instanceof Recording recording) {
            SidePanels.add(frame, subject, () -> recording);
          }
          frame.open(Screen.usable());
          return frame;
        });
  }

  private static <T> T onSwing(Callable<T> work) throws InterruptedException {
    FutureTask<T> task = new FutureTask<>(work);
    try {
      SwingUtilities.invokeAndWait(task);
      return task.get();
    } catch (InvocationTargetException | ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  /** Opens the window, with the run at its first instant; called on Swing's own thread. */
  TruceFrame show(Look look) {
    Theme.apply(look);
    List<Double> stops = run.parts().stream().map(Part::toHours).toList();
    frame = new TruceFrame(subject, live, engine, stops, look);
    SidePanels.add(frame, subject, live::recording);
    frame.onClose(this::quit);
    frame.open(Screen.usable());
    desk = new MasonDesk(this, subject.title(), frame.frame());
    frame.add("time", new WindowCommand("player.restart", key(KeyEvent.VK_R), desk::start));
    frame.add("tools", new WindowCommand("player.console", key(KeyEvent.VK_M), desk::show));
    desk.start();
    return frame;
  }

  private static KeyStroke key(int code) {
    return KeyStroke.getKeyStroke(code, 0);
  }

  /** MASON's console. */
  Console console() {
    return desk.console();
  }

  /** Whether the console leaves the steps to the player. */
  private boolean waits() {
    MasonDesk open = desk;
    return open != null && open.waits();
  }

  private void stopLater() {
    MasonDesk open = desk;
    if (open != null) {
      SwingUtilities.invokeLater(open::stop);
    }
  }

  private void fail(RuntimeException fault) {
    frame.remark(Words.of("player.status.failed", fault.toString()));
  }

  @Override
  public void start() {
    engine.restart();
    live.restart();
    super.start();
    scheduleRepeatingImmediatelyAfter(state -> sample());
    live.recording().sample(run.world(), 0);
    if (frame != null) {
      frame.rewind();
    }
  }

  private void sample() {
    live.recording().sample(run.world(), hours());
    if (run.schedule.getSteps() >= run.parts().size()) {
      stopLater();
    }
  }

  /** Hours since the start of the scenario that the run has reached. */
  private double hours() {
    int parts = (int) Math.min(run.parts().size(), run.schedule.getSteps());
    return run.parts().get(parts - 1).toHours();
  }

  @Override
  public void finish() {
    engine.finish();
    super.finish();
    live.recording().close();
  }

  @Override
  public void quit() {
    super.quit();
    engine.close();
    if (desk != null) {
      MasonDesk closing = desk;
      desk = null;
      closing.close();
      frame.close();
    }
  }

  @Override
  public Object getSimulationInspectedObject() {
    return new RunFigures(live);
  }

  @Override
  public boolean isInspectorVolatile() {
    return true;
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
