package org.hudna.view;

import java.awt.Toolkit;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import javax.swing.KeyStroke;
import org.hudna.view.panel.Playback;

/** What can be asked of every window, one run or two, in the order of the menus. */
final class WindowCommands {
  private final Playback playback;
  private final WindowDeeds deeds;

  WindowCommands(Playback playback, WindowDeeds deeds) {
    this.playback = playback;
    this.deeds = deeds;
  }

  private static KeyStroke key(int code) {
    return KeyStroke.getKeyStroke(code, 0);
  }

  private static KeyStroke shift(int code) {
    return KeyStroke.getKeyStroke(code, InputEvent.SHIFT_DOWN_MASK);
  }

  private static KeyStroke ctrl(int code) {
    return KeyStroke.getKeyStroke(code, Toolkit.getDefaultToolkit().getMenuShortcutKeyMaskEx());
  }

  /** What touches files. */
  List<WindowCommand> file() {
    return List.of(
        new WindowCommand("player.snapshot", ctrl(KeyEvent.VK_S), deeds::saveSnapshot),
        new WindowCommand("player.copy", ctrl(KeyEvent.VK_C), deeds::copyCommandLine),
        new WindowCommand("player.close", ctrl(KeyEvent.VK_W), deeds::close));
  }

  /** How it looks. */
  List<WindowCommand> view() {
    return List.of(
        new WindowCommand("player.zoom.in", KeyStroke.getKeyStroke('+'), () -> deeds.zoom(1)),
        new WindowCommand("player.zoom.out", KeyStroke.getKeyStroke('-'), () -> deeds.zoom(-1)),
        new WindowCommand("player.fit", key(KeyEvent.VK_F), deeds::fit),
        new WindowCommand("player.layers", key(KeyEvent.VK_L), deeds::showLayers),
        new WindowCommand("player.dark", key(KeyEvent.VK_D), deeds::toggleDark));
  }

  /** Which hour is shown. */
  List<WindowCommand> time() {
    double end = playback.timeline().endHours();
    List<WindowCommand> all = new ArrayList<>();
    add(all, "player.toggle", key(KeyEvent.VK_SPACE), playback::toggle);
    add(all, "player.step.part", key(KeyEvent.VK_RIGHT), () -> playback.stepParts(1));
    add(all, "player.step.part.back", key(KeyEvent.VK_LEFT), () -> playback.stepParts(-1));
    add(all, "player.step.day", shift(KeyEvent.VK_RIGHT), () -> playback.stepDays(1));
    add(all, "player.step.day.back", shift(KeyEvent.VK_LEFT), () -> playback.stepDays(-1));
    add(all, "player.home", key(KeyEvent.VK_HOME), () -> playback.goTo(0));
    add(all, "player.end", key(KeyEvent.VK_END), () -> playback.goTo(end));
    add(all, "player.mark.next", key(KeyEvent.VK_N), playback::nextBookmark);
    add(all, "player.mark.previous", key(KeyEvent.VK_P), playback::previousBookmark);
    add(all, "player.faster", key(KeyEvent.VK_UP), () -> faster(true));
    add(all, "player.slower", key(KeyEvent.VK_DOWN), () -> faster(false));
    add(all, "player.goto.date", key(KeyEvent.VK_G), deeds::askForDate);
    return all;
  }

  private static void add(List<WindowCommand> all, String name, KeyStroke stroke, Runnable deed) {
    all.add(new WindowCommand(name, stroke, deed));
  }

  private void faster(boolean up) {
    playback.setSpeed(up ? playback.speed().faster() : playback.speed().slower());
  }

  /** Help. */
  List<WindowCommand> help() {
    return List.of(
        new WindowCommand("player.help", KeyStroke.getKeyStroke('?'), deeds::toggleHelp));
  }
}
