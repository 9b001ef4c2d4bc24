package org.hudna.view;

import java.awt.Dimension;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.stream.IntStream;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import org.hudna.io.ResolvedScenario;
import org.hudna.model.event.EventSink;
import org.hudna.scenario.Scenario;
import org.hudna.scenario.ScenarioFamily;
import org.hudna.scenario.TimeFrame;
import org.hudna.view.map.Caption;
import org.hudna.view.map.Look;
import org.hudna.view.map.MapDisplay;
import org.hudna.view.panel.ComparePanel;
import org.hudna.view.panel.CompareSide;
import org.hudna.view.panel.Playback;
import org.hudna.view.panel.PlayerBar;
import org.hudna.view.scene.SubjectNames;
import org.hudna.view.scene.Timeline;
import org.hudna.view.scene.Words;

/**
 * Two scenarios side by side, with the same seed and one clock. Their runs are those of the command
 * line: what is shown is read from their recordings.
 */
public final class CompareWindow implements WindowDeeds {
  private static final Dimension LEAST = new Dimension(900, 560);
  private static final int SNAPSHOT_SCALE = 2;
  private static final int LAYERS_AT = 16;
  private final WindowShell shell;
  private final String command;
  private final String names;
  private final List<ComparedRun> runs;
  private final Playback playback;
  private final PlaybackTimer timer;
  private final PlayerBar player;
  private final ComparePanel panel;
  private Look look;

  /**
   * A window that is not open yet; made on Swing's own thread.
   *
   * @param command line that opens the same window again; null if there is none
   */
  CompareWindow(
      List<? extends ScenarioFamily> families,
      long seed,
      String command,
      Look look,
      List<EventSink> beside) {
    this.look = look;
    this.command = command;
    this.names = families.get(0).id() + "-" + families.get(1).id();
    List<Scenario> scenarios = families.stream().map(family -> family.draw(seed)).toList();
    runs = runs(families, scenarios, seed, beside);
    List<CompareSide> sides = sides(families, scenarios, runs);
    TimeFrame time = shorter(scenarios.get(0).time(), scenarios.get(1).time());
    playback = new Playback(together(sides), new ComparedHeads(runs), WindowSubject.steps(time));
    timer = new PlaybackTimer(playback);
    player = new PlayerBar(playback, time, names(sides.get(0)));
    panel = new ComparePanel(sides.get(0), sides.get(1), look);
    String title =
        Words.of("compare.title", sides.get(0).name(), sides.get(1).name(), run(families, seed));
    shell = new WindowShell("compare", title, playback, this, LEAST);
    player.withoutPhase();
    shell.fill(panel, player);
    panel.onHour(playback::goTo);
    playback.onHour(this::show);
    show(0);
    tellWhoEndsFirst(sides);
  }

  private List<ComparedRun> runs(
      List<? extends ScenarioFamily> families,
      List<Scenario> scenarios,
      long seed,
      List<EventSink> beside) {
    return IntStream.of(0, 1)
        .mapToObj(
            i ->
                new ComparedRun(
                    scenarios.get(i), families.get(i).theatre(), seed, beside.get(i), this::fail))
        .toList();
  }

  private static List<CompareSide> sides(
      List<? extends ScenarioFamily> families, List<Scenario> scenarios, List<ComparedRun> runs) {
    return IntStream.of(0, 1)
        .mapToObj(
            i ->
                new CompareSide(
                    families.get(i).id(),
                    scenarios.get(i),
                    families.get(i).theatre(),
                    runs.get(i).recording()))
        .toList();
  }

  private static Timeline together(List<CompareSide> sides) {
    return new ComparedTimelines(
        sides.get(0).name(), sides.get(0).timeline(), sides.get(1).name(), sides.get(1).timeline());
  }

  private static SubjectNames names(CompareSide side) {
    return new SubjectNames(side.scenario(), side.theatre());
  }

  private static String run(List<? extends ScenarioFamily> families, long seed) {
    boolean drawn =
        families.stream()
            .anyMatch(one -> one instanceof ResolvedScenario read && read.posterior() != null);
    return seed + (drawn ? Words.of("player.title.posterior") : "");
  }

  private static TimeFrame shorter(TimeFrame first, TimeFrame second) {
    return second.days() < first.days() ? second : first;
  }

  private void tellWhoEndsFirst(List<CompareSide> sides) {
    double first = sides.get(0).timeline().endHours();
    double second = sides.get(1).timeline().endHours();
    if (first != second) {
      CompareSide shorter = sides.get(first < second ? 0 : 1);
      player.remark(Words.of("compare.shorter", shorter.name()));
    }
  }

  @Override
  public void zoom(int steps) {
    left().zoom(steps);
  }

  @Override
  public void fit() {
    left().fit();
  }

  @Override
  public void showLayers() {
    left().layersMenu().show(left(), LAYERS_AT, LAYERS_AT);
  }

  /** The map that the other one follows. */
  private MapDisplay left() {
    return panel.maps().get(0);
  }

  @Override
  public void toggleDark() {
    look = look == Look.DARK ? Look.LIGHT : Look.DARK;
    Theme.apply(look);
    panel.setLook(look);
  }

  @Override
  public void saveSnapshot() {
    new SnapshotDialog(frame(), player::remark)
        .save(
            Caption.below(panel.snapshot(SNAPSHOT_SCALE), SNAPSHOT_SCALE, look, frame().getTitle()),
            names,
            playback.timeline().at(playback.hours()).time());
  }

  @Override
  public void copyCommandLine() {
    player.remark(WindowShell.copy(command));
  }

  @Override
  public void askForDate() {
    player.askForDate();
  }

  @Override
  public void toggleHelp() {
    shell.toggleHelp();
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
   * @param command line that opens the same window again; null if there is none
   * @throws InterruptedException if the thread is interrupted before the window is open
   */
  public static CompareWindow open(
      ScenarioFamily first, ScenarioFamily second, long seed, String command, Look look)
      throws InterruptedException {
    CompareWindow[] made = new CompareWindow[1];
    try {
      SwingUtilities.invokeAndWait(
          () -> {
            Theme.apply(look);
            made[0] =
                new CompareWindow(
                    List.of(first, second), seed, command, look, List.of(event -> {}, event -> {}));
            made[0].open();
          });
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(e.getCause());
    }
    return made[0];
  }

  /** Opens it; on Swing's own thread. */
  void open() {
    shell.open(Screen.usable());
    timer.start();
  }

  /** Returns when a person has closed the window. */
  public void awaitClosing() throws InterruptedException {
    shell.awaitClosing();
  }

  /** Closes it for good; on Swing's own thread. */
  @Override
  public void close() {
    timer.stop();
    runs.forEach(ComparedRun::close);
    panel.close();
    shell.close();
  }

  /** Whether both runs have come to their ends. */
  boolean ended() {
    return runs.stream().allMatch(ComparedRun::ended);
  }

  JFrame frame() {
    return shell.frame();
  }

  Playback playback() {
    return playback;
  }

  ComparePanel panel() {
    return panel;
  }
}
