package org.hudna.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hudna.view.WatchedWindow.await;
import static org.hudna.view.WatchedWindow.onSwing;

import java.awt.Point;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.assertj.swing.core.MouseButton;
import org.hudna.experiment.Seeds;
import org.hudna.io.ScenarioReader;
import org.hudna.scenario.Scenario;
import org.hudna.scenario.ScenarioFamily;
import org.hudna.view.SideTabs.Tab;
import org.hudna.view.panel.Speed;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The reference in the window, worked with a mouse. */
@Tag("window")
class ReferenceWindowTest {
  private static final int ACROSS = 24;
  private final ScenarioFamily family =
      new ScenarioReader().read(Path.of("scenarios/geneva-2016.yaml"));
  private final long seed = Seeds.from(1).of(1);
  private final Scenario scenario = family.draw(seed);

  @Test
  void playedPausedScrubbedAndInspectedItHasTheEventsOfTheRunAlone() throws Exception {
    WatchedWindow window = new WatchedWindow(scenario, family.theatre(), seed);
    window.fixture().comboBox("speed").selectItem(Speed.SIXTEEN.toString());
    window.click("player.play");
    await(() -> window.known() > 100);
    window.click("player.play");
    clickAPlace(window);
    window.fixture().comboBox("inspect.kind").selectItem(Pattern.compile("(?i).*party.*"));
    onSwing(
        () -> {
          window.frame().side().select(Tab.CHARTS);
          window.playback().goTo(30);
          return null;
        });
    window.fixture().comboBox("speed").selectItem(Speed.FULL.toString());
    window.click("player.play");
    await(() -> window.known() >= window.playback().timeline().endHours());
    window.awaitPause();
    for (double day : new double[] {60, 3, 41}) {
      onSwing(
          () -> {
            window.playback().goTo(day * 24);
            return null;
          });
    }
    String events = window.events().hash();
    window.close();
    assertThat(events).isEqualTo(WatchedWindow.alone(scenario, family.theatre(), seed));
  }

  /** Clicks across the map until the inspector has something to tell. */
  private static void clickAPlace(WatchedWindow window) throws Exception {
    var map = window.frame().map();
    var inspector = window.robot().finder().findByName(window.frame().frame(), "inspect", false);
    for (int i = 1; i < ACROSS && !inspector.isShowing(); i++) {
      Point at = new Point(map.getWidth() * i / ACROSS, map.getHeight() / 2);
      window.robot().click(map, at, MouseButton.LEFT_BUTTON, 1);
    }
    assertThat(inspector.isShowing()).isTrue();
  }
}
