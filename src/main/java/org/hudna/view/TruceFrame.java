package org.hudna.view;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.awt.Window;
import java.awt.datatransfer.StringSelection;
import java.awt.event.KeyEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javax.swing.JFrame;
import javax.swing.JSplitPane;
import javax.swing.KeyStroke;
import javax.swing.LayoutFocusTraversalPolicy;
import javax.swing.SwingUtilities;
import javax.swing.WindowConstants;
import org.hudna.view.map.Look;
import org.hudna.view.map.MapDisplay;
import org.hudna.view.panel.OverviewPanel;
import org.hudna.view.panel.Playback;
import org.hudna.view.panel.PlayerBar;
import org.hudna.view.panel.RunHead;
import org.hudna.view.scene.Scene;
import org.hudna.view.scene.Timeline;
import org.hudna.view.scene.Words;

/**
 * The window: the map in the middle, panels beside it, the time controls below. It shows a timeline
 * and does not know whether the run is live.
 */
public final class TruceFrame {
  private static final int SNAPSHOT_SCALE = 2;
  private static final int LAYERS_AT = 16;
  private static final int SIDE = 380;
  private static final Dimension LEAST = new Dimension(1080, 600);
  private final WindowSubject subject;
  private final Timeline timeline;
  private final Playback playback;
  private final PlaybackTimer timer;
  private final MapDisplay map;
  private final OverviewPanel overview;
  private final PlayerBar player;
  private final SideTabs side = new SideTabs();
  private final WindowMenu menu = new WindowMenu();
  private final JFrame frame = new JFrame();
  private final HelpOverlay help;
  private final CountDownLatch closed = new CountDownLatch(1);
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
    player = new PlayerBar(playback, subject.scenario().time(), subject.theatre());
    help = new HelpOverlay(addCommands());
    build();
    playback.onHour(this::show);
    show(0);
  }

  private List<WindowCommand> addCommands() {
    WindowCommands commands = new WindowCommands(playback, this);
    List<WindowCommand> all = new ArrayList<>();
    all.addAll(commands.time());
    menu.add("time", frame.getRootPane(), commands.time());
    menu.add("file", frame.getRootPane(), commands.file());
    menu.add("view", frame.getRootPane(), commands.view());
    menu.add("help", frame.getRootPane(), commands.help());
    all.addAll(commands.view());
    all.addAll(commands.file());
    all.addAll(commands.help());
    WindowMenu.bind(
        frame.getRootPane(),
        new WindowCommand(
            "player.help.close", KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0), this::leave));
    return all;
  }

  private void build() {
    side.set(SideTabs.Tab.OVERVIEW, overview);
    JSplitPane split = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, map, side.pane());
    split.setResizeWeight(1);
    split.setBorder(null);
    side.pane().setMinimumSize(new Dimension(270, 100));
    side.pane().setPreferredSize(new Dimension(SIDE, 400));
    map.setMinimumSize(new Dimension(300, 200));
    frame.setTitle(subject.title());
    frame.setName("truce");
    frame.setJMenuBar(menu.bar());
    frame.getContentPane().add(split, BorderLayout.CENTER);
    frame.getContentPane().add(player, BorderLayout.SOUTH);
    frame.setGlassPane(help);
    frame.getRootPane().setFocusable(true);
    frame.setFocusTraversalPolicy(new RootFirst());
    frame.setMinimumSize(LEAST);
    frame.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
    frame.addWindowListener(
        new WindowAdapter() {
          @Override
          public void windowClosing(WindowEvent event) {
            close();
          }
        });
  }

  /** Opens it within a part of the screen; on Swing's own thread. */
  void open(Rectangle bounds) {
    frame.setBounds(bounds);
    frame.setVisible(true);
    frame.getRootPane().requestFocusInWindow();
    timer.start();
  }

  /** Nothing is being written in when the window opens, so that its keys work at once. */
  private static final class RootFirst extends LayoutFocusTraversalPolicy {
    private static final long serialVersionUID = 1L;

    @Override
    public Component getInitialComponent(Window window) {
      return window instanceof JFrame opened
          ? opened.getRootPane()
          : super.getInitialComponent(window);
    }
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
  public void close() {
    timer.stop();
    Runnable deed = onClose;
    onClose = () -> {};
    deed.run();
    map.close();
    frame.dispose();
    closed.countDown();
  }

  /** Returns when a person has closed the window, and the one that took its place. */
  public void awaitClosing() throws InterruptedException {
    closed.await();
    if (successor != null) {
      successor.awaitClosing();
    }
  }

  /** Closes the window and leaves its place to another; on Swing's own thread. */
  void giveWay(TruceFrame next) {
    successor = next;
    next.frame.setBounds(frame.getBounds());
    SwingUtilities.invokeLater(() -> next.side.select(SideTabs.Tab.MODEL));
    close();
  }

  /** The frame on the screen. */
  public JFrame frame() {
    return frame;
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
    return menu;
  }

  /** Adds a command to a menu, its key to the window and both to the help. */
  void add(String name, WindowCommand command) {
    menu.add(name, frame.getRootPane(), List.of(command));
    help.add(List.of(command));
  }

  void toggleDark() {
    look = look == Look.DARK ? Look.LIGHT : Look.DARK;
    Theme.apply(look);
    map.setLook(look);
    show(playback.hours());
  }

  void toggleHelp() {
    help.setVisible(!help.isVisible());
  }

  /** Takes the help away, or leaves the field that is written in. */
  private void leave() {
    help.setVisible(false);
    frame.getRootPane().requestFocusInWindow();
  }

  void askForDate() {
    player.askForDate();
  }

  void zoom(int steps) {
    map.zoom(steps);
  }

  void fit() {
    map.fit();
  }

  void showLayers() {
    map.layersMenu().show(map, LAYERS_AT, LAYERS_AT);
  }

  void copyCommandLine() {
    if (subject.command() == null) {
      player.remark(Words.of("player.copy.none"));
      return;
    }
    Toolkit.getDefaultToolkit()
        .getSystemClipboard()
        .setContents(new StringSelection(subject.command()), null);
    player.remark(Words.of("player.copy.done", subject.command()));
  }

  void saveSnapshot() {
    new SnapshotDialog(frame, player::remark).save(map.snapshot(SNAPSHOT_SCALE), subject, scene);
  }

  /** Tells something in the line below the map; from any thread. */
  void remark(String text) {
    SwingUtilities.invokeLater(() -> player.remark(text));
  }
}
