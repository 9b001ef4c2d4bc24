package org.hudna.view;

import java.awt.Dimension;
import java.awt.Rectangle;
import java.util.List;
import javax.swing.JFrame;
import javax.swing.JSplitPane;
import javax.swing.SwingUtilities;
import org.hudna.view.map.Caption;
import org.hudna.view.map.Look;
import org.hudna.view.map.MapDisplay;
import org.hudna.view.panel.OverviewPanel;
import org.hudna.view.panel.Playback;
import org.hudna.view.panel.PlayerBar;
import org.hudna.view.panel.RunHead;
import org.hudna.view.scene.Scene;
import org.hudna.view.scene.SubjectNames;
import org.hudna.view.scene.Timeline;

/**
 * The window: the map in the middle, panels beside it, the time controls below. It shows a timeline
 * and does not know whether the run is live.
 */
public final class TruceFrame implements WindowDeeds {
  private static final int SNAPSHOT_SCALE = 2;
  private static final int LAYERS_AT = 16;
  private static final int SIDE = 380;
  private static final Dimension LEAST = new Dimension(900, 560);
  private final WindowSubject subject;
  private final Timeline timeline;
  private final Playback playback;
  private final PlaybackTimer timer;
  private final MapDisplay map;
  private final OverviewPanel overview;
  private final PlayerBar player;
  private final SideTabs side = new SideTabs();
  private final WindowShell shell;
  private Runnable onClose = () -> {};
  private volatile TruceFrame successor;
  private Scene scene;
  private Look look;

  TruceFrame(
      WindowSubject subject, Timeline timeline, RunHead head, List<Double> stops, Look look) {
    this.subject = subject;
    this.timeline = timeline;
    this.look = look;
    playback = new Playback(timeline, head, stops);
    timer = new PlaybackTimer(playback);
    scene = timeline.at(0);
    map = new MapDisplay(subject.scenario(), subject.theatre(), look, () -> scene);
    overview = new OverviewPanel(subject.scenario(), subject.theatre());
    player =
        new PlayerBar(
            playback,
            subject.scenario().time(),
            new SubjectNames(subject.scenario(), subject.theatre()));
    shell = new WindowShell("truce", subject.title(), playback, this, LEAST);
    build();
    playback.onHour(this::show);
    show(0);
  }

  private void build() {
    side.set(SideTabs.Tab.OVERVIEW, overview);
    JSplitPane split = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, map, side.pane());
    split.setResizeWeight(1);
    split.setBorder(null);
    side.pane().setMinimumSize(new Dimension(270, 100));
    side.pane().setPreferredSize(new Dimension(SIDE, 400));
    map.setMinimumSize(new Dimension(300, 200));
    map.setPreferredSize(new Dimension(500, 400));
    shell.fill(split, player);
  }

  /** Opens it within a part of the screen; on Swing's own thread. */
  void open(Rectangle bounds) {
    shell.open(bounds);
    timer.start();
  }

  private void show(double hours) {
    scene = timeline.at(hours);
    map.refresh();
    player.show(scene);
    overview.show(scene);
  }

  /** Says that what is shown starts again. */
  void rewind() {
    playback.rewind();
  }

  /** Sets what is done when the window closes, before it does. */
  void onClose(Runnable deed) {
    onClose = deed;
  }

  /** Closes the window for good; on Swing's own thread. */
  @Override
  public void close() {
    timer.stop();
    Runnable deed = onClose;
    onClose = () -> {};
    deed.run();
    map.close();
    shell.close();
  }

  /** Returns when a person has closed the window, and the one that took its place. */
  public void awaitClosing() throws InterruptedException {
    shell.awaitClosing();
    if (successor != null) {
      successor.awaitClosing();
    }
  }

  /** Closes the window and leaves its place, speed and view to another; on Swing's own thread. */
  void giveWay(TruceFrame next) {
    successor = next;
    next.frame().setBounds(frame().getBounds());
    next.playback.setSpeed(playback.speed());
    next.map.setView(map.view());
    SwingUtilities.invokeLater(() -> next.side.select(SideTabs.Tab.MODEL));
    close();
  }

  /** The frame on the screen. */
  public JFrame frame() {
    return shell.frame();
  }

  /** The hour that is shown, and how it moves: what panels listen to. */
  public Playback playback() {
    return playback;
  }

  /** The map. */
  public MapDisplay map() {
    return map;
  }

  /** What took the place of this window; null if nothing has. */
  TruceFrame successor() {
    return successor;
  }

  /** The command line that opens it again; null if there is none. */
  String command() {
    return subject.command();
  }

  /** What is shown. */
  Scene scene() {
    return scene;
  }

  /** Bright or dark. */
  Look look() {
    return look;
  }

  /** The tabs beside the map. */
  public SideTabs side() {
    return side;
  }

  /** The menus. */
  WindowMenu menu() {
    return shell.menu();
  }

  /** Adds a command to a menu, its key to the window and both to the help. */
  void add(String name, WindowCommand command) {
    shell.add(name, command);
  }

  @Override
  public void toggleDark() {
    look = look == Look.DARK ? Look.LIGHT : Look.DARK;
    Theme.apply(look);
    map.setLook(look);
    show(playback.hours());
  }

  @Override
  public void toggleHelp() {
    shell.toggleHelp();
  }

  @Override
  public void askForDate() {
    player.askForDate();
  }

  @Override
  public void zoom(int steps) {
    map.zoom(steps);
  }

  @Override
  public void fit() {
    map.fit();
  }

  @Override
  public void showLayers() {
    map.layersMenu().show(map, LAYERS_AT, LAYERS_AT);
  }

  @Override
  public void copyCommandLine() {
    player.remark(WindowShell.copy(subject.command()));
  }

  @Override
  public void saveSnapshot() {
    new SnapshotDialog(frame(), player::remark)
        .save(
            Caption.below(map.snapshot(SNAPSHOT_SCALE), SNAPSHOT_SCALE, look, subject.title()),
            subject.name(),
            scene.time());
  }

  /** Tells something in the line below the map; from any thread. */
  void remark(String text) {
    SwingUtilities.invokeLater(() -> player.remark(text));
  }
}
