package org.hudna.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hudna.view.WatchedWindow.await;
import static org.hudna.view.WatchedWindow.onSwing;

import java.awt.Frame;
import java.util.Arrays;
import org.hudna.model.CeasefireSimulation;
import org.hudna.view.panel.Playback;
import org.hudna.view.panel.Playback.State;
import org.hudna.view.panel.Speed;
import org.hudna.view.scene.Recording;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("window")
class StoredWindowTest {
  private static Recording stored() {
    Recording recording = new Recording(MiniScenario.SCENARIO, MiniScenario.THEATRE);
    new CeasefireSimulation(
            MiniScenario.SCENARIO, MiniScenario.THEATRE, MiniScenario.SEED, recording)
        .runToEnd();
    recording.close();
    return recording;
  }

  @Test
  void aStoredRunIsPlayedAndScrubbedWithoutSimulation() throws Exception {
    TruceFrame frame =
        TruceWindow.replay(MiniScenario.SCENARIO, MiniScenario.THEATRE, stored(), "stored run");
    Playback playback = frame.playback();
    assertThat(frame.frame().getTitle()).isEqualTo("stored run");
    assertThat(frame.side().pane().indexOfTab(SideTabs.Tab.CHARTS.title())).isPositive();
    assertThat(frame.side().pane().indexOfTab(SideTabs.Tab.MODEL.title())).isNegative();
    onSwing(
        () -> {
          playback.goTo(300);
          playback.setSpeed(Speed.FULL);
          playback.play();
          return null;
        });
    assertThat(onSwing(playback::hours)).isGreaterThanOrEqualTo(300);
    await(() -> onSwing(() -> playback.state() == State.PAUSED));
    assertThat(onSwing(playback::hours)).isEqualTo(playback.timeline().endHours());
    onSwing(
        () -> {
          frame.close();
          return null;
        });
    frame.awaitClosing();
    assertThat(Arrays.stream(Frame.getFrames()).filter(Frame::isDisplayable)).isEmpty();
    assertThat(Thread.getAllStackTraces().keySet())
        .noneMatch(thread -> thread.getName().equals("hudna-run"));
  }
}
