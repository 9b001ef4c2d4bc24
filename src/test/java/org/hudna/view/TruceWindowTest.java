package org.hudna.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.Callable;
import javax.swing.JLabel;
import javax.swing.SwingUtilities;
import org.hudna.model.CeasefireSimulation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import sim.display.Console;

class TruceWindowTest {
  private static final long PATIENCE = Duration.ofMinutes(3).toMillis();
  private final EventDigest events = new EventDigest();
  private final TruceWindow window =
      new TruceWindow(MiniScenario.SCENARIO, MiniScenario.THEATRE, MiniScenario.SEED, events);
  private Console console;

  @AfterEach
  void close() throws Exception {
    if (console != null) {
      SwingUtilities.invokeAndWait(
          () -> {
            console.pressStop();
            window.quit();
            console.dispose();
          });
    }
  }

  @Test
  void steppedWithoutADisplayItHasTheEventsOfTheRunAlone() {
    window.start();
    while (window.step()) {
      // to the end
    }
    window.finish();
    assertThat(events.hash()).isEqualTo(alone());
  }

  @Test
  @Tag("window")
  void playedPausedAndSteppedItHasTheEventsOfTheRunAlone() throws Exception {
    console = onSwing(window::show);
    press(console::pressPlay);
    await(() -> steps() >= 20);
    press(console::pressPause);
    long paused = steps();
    press(console::pressPlay);
    await(() -> steps() == paused + 1);
    press(console::pressPause);
    await(() -> console.getPlayState() == Console.PS_STOPPED);
    assertThat(events.events()).isPositive();
    assertThat(events.hash()).isEqualTo(alone());
  }

  @Test
  @Tag("window")
  void theConsoleOffersNoSeedThatTheRunWouldNotHave() throws Exception {
    console = onSwing(window::show);
    assertThat(console.getTitle()).contains(MiniScenario.SCENARIO.title(), "seed 11");
    assertThat(labels(console.getContentPane())).noneMatch(text -> text.contains("Seed"));
  }

  private static java.util.List<String> labels(java.awt.Container container) {
    java.util.List<String> texts = new java.util.ArrayList<>();
    for (java.awt.Component component : container.getComponents()) {
      if (component instanceof JLabel label && label.isVisible() && label.getText() != null) {
        texts.add(label.getText());
      } else if (component instanceof java.awt.Container inner) {
        texts.addAll(labels(inner));
      }
    }
    return texts;
  }

  private static String alone() {
    EventDigest digest = new EventDigest();
    new CeasefireSimulation(MiniScenario.SCENARIO, MiniScenario.THEATRE, MiniScenario.SEED, digest)
        .runToEnd();
    return digest.hash();
  }

  private long steps() {
    return window.state.schedule.getSteps();
  }

  private static void press(Runnable button) throws Exception {
    SwingUtilities.invokeAndWait(button);
  }

  private static <T> T onSwing(Callable<T> work) throws Exception {
    java.util.concurrent.FutureTask<T> task = new java.util.concurrent.FutureTask<>(work);
    SwingUtilities.invokeAndWait(task);
    return task.get();
  }

  private static void await(Callable<Boolean> condition) throws Exception {
    long end = System.currentTimeMillis() + PATIENCE;
    while (!condition.call()) {
      assertThat(System.currentTimeMillis()).as("patience").isLessThan(end);
      Thread.sleep(10);
    }
  }
}
