package org.hudna.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Frame;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.FutureTask;
import javax.swing.SwingUtilities;
import org.assertj.swing.core.BasicRobot;
import org.assertj.swing.core.Robot;
import org.assertj.swing.fixture.FrameFixture;
import org.hudna.model.CeasefireSimulation;
import org.hudna.scenario.Scenario;
import org.hudna.scenario.Theatre;
import org.hudna.view.map.Look;
import org.hudna.view.panel.Playback;

/** A window that is worked as people do, and what goes wrong meanwhile. */
final class WatchedWindow {
  private static final long PATIENCE = Duration.ofMinutes(3).toNanos();
  static final String COMMAND = "./hudna gui 'my truce.yaml' --seed 11";
  private final EventDigest events = new EventDigest();
  private final List<Throwable> faults = new CopyOnWriteArrayList<>();
  private final Robot robot = BasicRobot.robotWithNewAwtHierarchy();
  private final TruceWindow window;
  private final TruceFrame frame;
  private final FrameFixture fixture;

  /** A window on the scenario "mini". */
  WatchedWindow() throws Exception {
    this(MiniScenario.SCENARIO, MiniScenario.THEATRE, MiniScenario.SEED);
  }

  WatchedWindow(Scenario scenario, Theatre theatre, long seed) throws Exception {
    Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> faults.add(fault));
    WindowSubject subject =
        new WindowSubject(scenario, theatre, TruceWindow.title(scenario, seed), COMMAND);
    window = onSwing(() -> new TruceWindow(subject, seed, events));
    frame = onSwing(() -> window.show(Look.LIGHT));
    fixture = new FrameFixture(robot, frame.frame());
  }

  /** The events of the same run of "mini" without a window. */
  static String alone() {
    return alone(MiniScenario.SCENARIO, MiniScenario.THEATRE, MiniScenario.SEED);
  }

  /** The events of a run without a window. */
  static String alone(Scenario scenario, Theatre theatre, long seed) {
    EventDigest digest = new EventDigest();
    new CeasefireSimulation(scenario, theatre, seed, digest).runToEnd();
    return digest.hash();
  }

  TruceWindow window() {
    return window;
  }

  TruceFrame frame() {
    return frame;
  }

  FrameFixture fixture() {
    return fixture;
  }

  Robot robot() {
    return robot;
  }

  EventDigest events() {
    return events;
  }

  Playback playback() {
    return frame.playback();
  }

  double hours() throws Exception {
    return onSwing(() -> playback().hours());
  }

  double known() {
    return playback().timeline().knownHours();
  }

  void click(String button) {
    fixture.button(button).click();
  }

  /** Presses a key and lets it go. */
  void press(int key) {
    robot.pressAndReleaseKeys(key);
  }

  void awaitPause() throws Exception {
    await(() -> onSwing(() -> playback().state() == Playback.State.PAUSED));
  }

  /** Closes it as a person does, and says what must hold then. */
  void close() throws Exception {
    onSwing(
        () -> {
          frame.close();
          return null;
        });
    frame.awaitClosing();
    robot.cleanUpWithoutDisposingWindows();
    assertThat(faults).as("exceptions").isEmpty();
    assertThat(Arrays.stream(Frame.getFrames()).filter(Frame::isDisplayable)).isEmpty();
    assertThat(Thread.getAllStackTraces().keySet())
        .noneMatch(thread -> thread.getName().equals("hudna-run"))
        .noneMatch(
            thread ->
                Arrays.stream(thread.getStackTrace())
                    .anyMatch(call -> call.getClassName().startsWith("sim.display")));
  }

  static <T> T onSwing(Callable<T> work) throws Exception {
    FutureTask<T> task = new FutureTask<>(work);
    SwingUtilities.invokeAndWait(task);
    return task.get();
  }

  static void await(Callable<Boolean> condition) throws Exception {
    long end = System.nanoTime() + PATIENCE;
    while (!condition.call()) {
      assertThat(System.nanoTime()).as("patience").isLessThan(end);
      Thread.sleep(10);
    }
  }
}
