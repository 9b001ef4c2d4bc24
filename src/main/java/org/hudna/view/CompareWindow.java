package org.hudna.view;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.event.ActionEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import javax.swing.WindowConstants;
import org.hudna.model.event.EventSink;
import org.hudna.scenario.Scenario;
import org.hudna.scenario.ScenarioFamily;
import org.hudna.view.map.Look;
import org.hudna.view.panel.ComparePanel;
import org.hudna.view.panel.CompareSide;
import org.hudna.view.panel.Playback;
import org.hudna.view.panel.PlayerBar;
import org.hudna.view.scene.Words;

/**
 * Two scenarios side by side, with the same seed and one clock. Their runs are those of the command
 * line: what is shown is read from their recordings.
 */
public final class CompareWindow {
  private static final Dimension LEAST = new Dimension(900, 560);
  private final JFrame frame = new JFrame();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final List<ComparedRun> runs;
  private final Playback playback;
  private final PlaybackTimer timer;
  private final PlayerBar player;
  private final ComparePanel panel;
  private Look look;

  /** A window that is not open yet; made on Swing's own thread. */
  CompareWindow(
      List<? extends ScenarioFamily> families, long seed, Look look, List<EventSink> beside) {
    this.look = look;
    List<Scenario> scenarios = families.stream().map(family -> family.draw(seed)).toList();
    runs =
        IntStream.of(0, 1)
            .mapToObj(
                i ->
                    new ComparedRun(
                        scenarios.get(i),
                        families.get(i).theatre(),
                        seed,
                        beside.get(i),
                        this::fail))
            .toList();
    List<CompareSide> sides =
        IntStream.of(0, 1)
            .mapToObj(
                i ->
                    new CompareSide(
                        families.get(i).id(),
                        scenarios.get(i),
                        families.get(i).theatre(),
                        runs.get(i).recording()))
            .toList();
    Scenario first = scenarios.get(0);
    int hours = first.time().stepHours();
    List<Double> stops =
        IntStream.rangeClosed(1, first.time().steps()).mapToObj(i -> (double) i * hours).toList();
    playback =
        new Playback(
            new ComparedTimelines(runs.get(0).recording(), runs.get(1).recording()),
            new ComparedHeads(runs),
            stops);
    timer = new PlaybackTimer(playback);
    player = new PlayerBar(playback, first.time(), families.get(0).theatre());
    panel = new ComparePanel(sides.get(0), sides.get(1), look);
    frame.setTitle(
        Words.of("compare.title", sides.get(0).name(), sides.get(1).name(), Long.toString(seed)));
    build();
  }

  private void build() {
    hidePhase(player);
    frame.setName("compare");
    frame.getContentPane().add(panel, BorderLayout.CENTER);
    frame.getContentPane().add(player, BorderLayout.SOUTH);
    frame.setMinimumSize(LEAST);
    frame.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
    frame.addWindowListener(
        new WindowAdapter() {
          @Override
          public void windowClosing(WindowEvent event) {
            close();
          }
        });
    playback.onHour(this::show);
    key("SPACE", playback::toggle);
    key("RIGHT", () -> playback.stepParts(1));
    key("LEFT", () -> playback.stepParts(-1));
    key("HOME", () -> playback.goTo(0));
    key("END", () -> playback.goTo(playback.timeline().endHours()));
    key("D", this::toggleDark);
    show(0);
  }

  /** The maps tell the phase of each run; the player has room for one alone. */
  private static void hidePhase(Container container) {
    for (Component component : container.getComponents()) {
      if ("phase".equals(component.getName())) {
        container.setVisible(false);
      } else if (component instanceof Container inner) {
        hidePhase(inner);
      }
    }
  }

  private void key(String stroke, Runnable deed) {
    JComponent root = frame.getRootPane();
    root.getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW).put(KeyStroke.getKeyStroke(stroke), stroke);
    root.getActionMap()
        .put(
            stroke,
            new AbstractAction() {
              private static final long serialVersionUID = 1L;

              @Override
              public void actionPerformed(ActionEvent event) {
                deed.run();
              }
            });
  }

  private void toggleDark() {
    look = look == Look.DARK ? Look.LIGHT : Look.DARK;
    Theme.apply(look);
    panel.setLook(look);
  }

  private void show(double hours) {
    panel.show(hours);
    player.show(playback.timeline().at(hours));
  }

  private void fail(RuntimeException fault) {
    String text = Words.of("player.status.failed", fault.toString());
    SwingUtilities.invokeLater(() -> player.remark(text));
  }

  /**
   * Why two scenarios have no clock in common; null if they have.
   *
   * @param first shown on the left
   * @param second shown on the right
   */
  public static String refusal(ScenarioFamily first, ScenarioFamily second) {
    var a = first.central().time();
    var b = second.central().time();
    return a.start().equals(b.start())
        ? null
        : Words.of("compare.refusal", a.start().toString(), second.id(), b.start().toString());
  }

  /**
   * Opens the window on two runs that have not started.
   *
   * @throws InterruptedException if the thread is interrupted before the window is open
   */
  public static CompareWindow open(
      ScenarioFamily first, ScenarioFamily second, long seed, Look look)
      throws InterruptedException {
    CompareWindow[] made = new CompareWindow[1];
    try {
      SwingUtilities.invokeAndWait(
          () -> {
            Theme.apply(look);
            made[0] =
                new CompareWindow(
                    List.of(first, second), seed, look, List.of(event -> {}, event -> {}));
            made[0].open();
          });
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(e.getCause());
    }
    return made[0];
  }

  /** Opens it; on Swing's own thread. */
  void open() {
    frame.setBounds(Screen.usable());
    frame.setVisible(true);
    frame.getRootPane().setFocusable(true);
    frame.getRootPane().requestFocusInWindow();
    timer.start();
  }

  /** Returns when a person has closed the window. */
  public void awaitClosing() throws InterruptedException {
    closed.await();
  }

  /** Closes it for good; on Swing's own thread. */
  public void close() {
    timer.stop();
    runs.forEach(ComparedRun::close);
    panel.close();
    frame.dispose();
    closed.countDown();
  }

  /** Whether both runs have come to their ends. */
  boolean ended() {
    return runs.stream().allMatch(ComparedRun::ended);
  }

  JFrame frame() {
    return frame;
  }

  Playback playback() {
    return playback;
  }

  ComparePanel panel() {
    return panel;
  }
}
