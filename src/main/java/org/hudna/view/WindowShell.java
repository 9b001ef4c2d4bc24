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
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.KeyStroke;
import javax.swing.LayoutFocusTraversalPolicy;
import javax.swing.MenuSelectionManager;
import javax.swing.WindowConstants;
import org.hudna.view.panel.Playback;
import org.hudna.view.panel.PlayerBar;
import org.hudna.view.scene.Words;

/** What every window has: the frame on the screen, menus, keys and the list of them. */
final class WindowShell {
  private final JFrame frame = new JFrame();
  private final WindowMenu menu = new WindowMenu();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final HelpOverlay help;

  /**
   * A frame that is not open yet.
   *
   * @param name by which tests find it
   */
  WindowShell(String name, String title, Playback playback, WindowDeeds deeds, Dimension least) {
    help = new HelpOverlay(addCommands(new WindowCommands(playback, deeds)));
    frame.setName(name);
    frame.setTitle(title);
    frame.setJMenuBar(menu.bar());
    frame.setGlassPane(help);
    frame.getRootPane().setFocusable(true);
    frame.setFocusTraversalPolicy(new RootFirst());
    frame.setMinimumSize(least);
    frame.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
    frame.addWindowListener(
        new WindowAdapter() {
          @Override
          public void windowClosing(WindowEvent event) {
            deeds.close();
          }
        });
  }

  private List<WindowCommand> addCommands(WindowCommands commands) {
    List<WindowCommand> all = new ArrayList<>();
    all.addAll(commands.time());
    all.addAll(commands.view());
    all.addAll(commands.file());
    all.addAll(commands.help());
    menu.add("time", frame.getRootPane(), commands.time());
    menu.add("file", frame.getRootPane(), commands.file());
    menu.add("view", frame.getRootPane(), commands.view());
    menu.add("help", frame.getRootPane(), commands.help());
    WindowMenu.bind(
        frame.getRootPane(),
        new WindowCommand(
            "player.help.close", KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0), this::leave));
    return all;
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

  /** Puts something into the middle, and the time controls below. */
  void fill(JComponent middle, PlayerBar player) {
    frame.getContentPane().add(middle, BorderLayout.CENTER);
    frame.getContentPane().add(player, BorderLayout.SOUTH);
  }

  /** Opens it within a part of the screen. */
  void open(Rectangle bounds) {
    frame.setBounds(bounds);
    frame.setVisible(true);
    frame.getRootPane().requestFocusInWindow();
  }

  /** Adds a command to a menu, its key to the window and both to the help. */
  void add(String name, WindowCommand command) {
    menu.add(name, frame.getRootPane(), List.of(command));
    help.add(List.of(command));
  }

  void toggleHelp() {
    help.setVisible(!help.isVisible());
  }

  /** Takes menus and the help away, or leaves the field that is written in. */
  private void leave() {
    MenuSelectionManager.defaultManager().clearSelectedPath();
    help.setVisible(false);
    frame.getRootPane().requestFocusInWindow();
  }

  /**
   * Puts a command line into the clipboard.
   *
   * @param command null if there is none
   * @return what to tell a person
   */
  static String copy(String command) {
    if (command == null) {
      return Words.of("player.copy.none");
    }
    try {
      Toolkit.getDefaultToolkit()
          .getSystemClipboard()
          .setContents(new StringSelection(command), null);
      return Words.of("player.copy.done", command);
    } catch (IllegalStateException e) {
      return Words.of("player.copy.busy", command);
    }
  }

  /** Closes it for good. */
  void close() {
    frame.dispose();
    closed.countDown();
  }

  /** Returns when it has been closed. */
  void awaitClosing() throws InterruptedException {
    closed.await();
  }

  /** The frame on the screen. */
  JFrame frame() {
    return frame;
  }

  /** The menus. */
  WindowMenu menu() {
    return menu;
  }
}
