package org.hudna.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Frame;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.assertj.swing.core.BasicRobot;
import org.assertj.swing.fixture.FrameFixture;
import org.hudna.io.ResolvedScenario;
import org.hudna.io.ScenarioReader;
import org.hudna.model.CeasefireSimulation;
import org.hudna.view.map.Look;
import org.hudna.view.panel.Playback.State;
import org.hudna.view.panel.Speed;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CompareWindowTest {
  private static final Path MINI = Path.of("src/test/resources/scenarios/mini.yaml");
  private static final long SEED = 11;
  private static final String COMMAND = "./hudna gui a.yaml --seed 11 --compare b.yaml";
  private final ScenarioReader reader = new ScenarioReader();
  private final List<ResolvedScenario> both =
      List.of(
          reader.read(MINI),
          reader.read(MINI, java.util.Map.of("agreement.sections.cessation", "null")));

  private static String alone(ResolvedScenario scenario) {
    EventDigest digest = new EventDigest();
    new CeasefireSimulation(scenario.draw(SEED), scenario.theatre(), SEED, digest).runToEnd();
    return digest.hash();
  }

  @Test
  @Tag("window")
  void bothRunsAreThoseWithoutAWindowAndItClosesCleanly() throws Exception {
    List<Throwable> faults = new CopyOnWriteArrayList<>();
    Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> faults.add(fault));
    List<EventDigest> events = List.of(new EventDigest(), new EventDigest());
    var robot = BasicRobot.robotWithNewAwtHierarchy();
    CompareWindow window =
        WatchedWindow.onSwing(
            () -> {
              Theme.apply(Look.LIGHT);
              CompareWindow made =
                  new CompareWindow(both, SEED, COMMAND, Look.LIGHT, List.copyOf(events));
              made.open();
              return made;
            });
    FrameFixture fixture = new FrameFixture(robot, window.frame());
    fixture.comboBox("speed").selectItem(Speed.FULL.toString());
    fixture.button("player.step.day").click();
    WatchedWindow.await(() -> WatchedWindow.onSwing(() -> window.playback().hours()) == 24);
    robot.pressAndReleaseKey(KeyEvent.VK_D);
    fixture.button("player.end").click();
    double end = window.playback().timeline().endHours();
    WatchedWindow.await(() -> WatchedWindow.onSwing(() -> window.playback().hours()) == end);
    WatchedWindow.await(
        () ->
            WatchedWindow.onSwing(
                () -> window.playback().state() == State.PAUSED && window.ended()));
    fixture.button("player.mark.previous").click();
    assertThat(fixture.label("compare.violations.0").text()).isNotBlank();
    WatchedWindow.onSwing(
        () -> {
          window.close();
          return null;
        });
    window.awaitClosing();
    robot.cleanUpWithoutDisposingWindows();
    assertThat(events)
        .extracting(EventDigest::hash)
        .containsExactly(alone(both.get(0)), alone(both.get(1)));
    assertThat(alone(both.get(0))).isNotEqualTo(alone(both.get(1)));
    assertThat(faults).isEmpty();
    assertThat(Arrays.stream(Frame.getFrames()).filter(Frame::isDisplayable)).isEmpty();
    assertThat(Thread.getAllStackTraces().keySet())
        .noneMatch(thread -> thread.getName().equals("hudna-run"));
  }

  @Test
  void scenariosThatStartAtDifferentInstantsAreRefused() {
    ResolvedScenario late = reader.read(Path.of("scenarios/geneva-2016.yaml"));
    assertThat(CompareWindow.refusal(both.get(0), late)).contains("no clock in common");
    assertThat(CompareWindow.refusal(both.get(0), both.get(1))).isNull();
  }
}
