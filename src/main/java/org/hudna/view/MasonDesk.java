package org.hudna.view;

import javax.swing.JFrame;
import javax.swing.WindowConstants;
import sim.display.Console;
import sim.display.GUIState;
import sim.portrayal.inspector.ChartingPropertyInspector;
import sim.util.Bag;
import sim.util.media.chart.ChartGenerator;

/**
 * MASON's console behind the window: out of sight until it is asked for, and then with its
 * inspectors and their charts. While it pauses the player takes the steps.
 */
final class MasonDesk {
  private final GUIState gui;
  private final Console console;

  MasonDesk(GUIState gui, String title, JFrame owner) {
    this.gui = gui;
    console = new Console(gui);
    ConsoleDress.apply(console, title);
    console.setLocationRelativeTo(owner);
    console.registerFrame(owner);
    for (var listener : console.getWindowListeners()) {
      console.removeWindowListener(listener);
    }
    console.setDefaultCloseOperation(WindowConstants.HIDE_ON_CLOSE);
  }

  Console console() {
    return console;
  }

  void show() {
    console.setVisible(true);
    console.toFront();
  }

  /** Whether the console leaves the steps to the player. */
  boolean waits() {
    return console.getPlayState() == Console.PS_PAUSED;
  }

  /** Starts the run, at its first instant. */
  void start() {
    stop();
    console.pressPause();
  }

  /** Ends the run, if it goes on. */
  void stop() {
    if (console.getPlayState() != Console.PS_STOPPED) {
      console.pressStop();
    }
  }

  /** Ends the run and all frames of MASON. */
  void close() {
    stop();
    console.removeAllInspectors(true);
    if (gui.storage.get(ChartingPropertyInspector.chartKey) instanceof Bag charts) {
      for (Object chart : charts.toArray()) {
        ((ChartGenerator) chart).getFrame().dispose();
      }
    }
    for (Object opened : console.getAllFrames()) {
      ((JFrame) opened).dispose();
    }
    Console.allControllers.remove(console);
    console.dispose();
  }
}
