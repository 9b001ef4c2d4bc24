package org.hudna.view.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hudna.view.panel.Playback.State;
import org.junit.jupiter.api.Test;

class PlaybackTest {
  private final DrawnTimeline timeline = new DrawnTimeline();
  private final Head head = new Head();
  private final Playback playback = new Playback(timeline, head, List.of(6.0, 10.0, 12.0, 18.0));

  /** Notes how far it is asked to carry the run on. */
  private static final class Head implements RunHead {
    private double target = -1;
    private boolean ended;

    @Override
    public void advanceTo(double hours) {
      target = hours;
    }

    @Override
    public void halt() {
      target = -1;
    }

    @Override
    public boolean ended() {
      return ended;
    }
  }

  @Test
  void playsADayInASecondAtTheNormalSpeed() {
    timeline.know(240);
    playback.play();
    playback.tick(0.5);
    assertThat(playback.hours()).isEqualTo(12);
    playback.setSpeed(Speed.QUARTER);
    playback.tick(1);
    assertThat(playback.hours()).isEqualTo(18);
  }

  @Test
  void waitsAtTheEdgeOfWhatIsKnownAndAsksForMore() {
    timeline.know(6);
    playback.play();
    playback.tick(0.5);
    assertThat(playback.hours()).isEqualTo(6);
    assertThat(head.target).isEqualTo(12);
    assertThat(playback.state()).isEqualTo(State.PLAYING);
    timeline.know(12);
    playback.tick(0.1);
    assertThat(playback.hours()).isEqualTo(8.4);
  }

  @Test
  void atFullSpeedTheEdgeIsShown() {
    playback.setSpeed(Speed.FULL);
    playback.play();
    playback.tick(0.1);
    assertThat(head.target).isEqualTo(240);
    timeline.know(100);
    playback.tick(0.1);
    assertThat(playback.hours()).isEqualTo(100);
    timeline.know(240);
    playback.tick(0.1);
    assertThat(playback.hours()).isEqualTo(240);
    assertThat(playback.state()).isEqualTo(State.PAUSED);
  }

  @Test
  void goesToAKnownHourAtOnceAndAsksForNothing() {
    timeline.know(100);
    playback.goTo(50);
    assertThat(playback.hours()).isEqualTo(50);
    assertThat(playback.state()).isEqualTo(State.PAUSED);
    assertThat(head.target).isEqualTo(-1);
  }

  @Test
  void beyondWhatIsKnownTheRunGoesOnToThere() {
    timeline.know(100);
    playback.goTo(150);
    assertThat(playback.state()).isEqualTo(State.GOING);
    assertThat(head.target).isEqualTo(150);
    assertThat(playback.target()).isEqualTo(150);
    timeline.know(156);
    playback.tick(0.1);
    assertThat(playback.hours()).isEqualTo(150);
    assertThat(playback.state()).isEqualTo(State.PAUSED);
    assertThat(head.target).isEqualTo(-1);
  }

  @Test
  void aRunThatEndsEarlyIsNotWaitedFor() {
    timeline.know(100);
    playback.goTo(150);
    head.ended = true;
    playback.tick(0.1);
    assertThat(playback.state()).isEqualTo(State.PAUSED);
    assertThat(playback.hours()).isEqualTo(100);
  }

  @Test
  void stepsByPartsOfStepsAndByDays() {
    timeline.know(240);
    playback.stepParts(1);
    playback.stepParts(1);
    assertThat(playback.hours()).isEqualTo(10);
    playback.stepParts(-1);
    assertThat(playback.hours()).isEqualTo(6);
    playback.stepDays(1);
    playback.stepDays(1);
    assertThat(playback.hours()).isEqualTo(48);
    playback.goTo(50);
    playback.stepDays(-1);
    assertThat(playback.hours()).isEqualTo(48);
    playback.stepDays(-1);
    assertThat(playback.hours()).isEqualTo(24);
  }

  @Test
  void aSecondStepCountsFromWhereTheFirstIsGoing() {
    playback.stepDays(1);
    playback.stepDays(1);
    assertThat(head.target).isEqualTo(48);
  }

  @Test
  void goesFromKeyEventToKeyEvent() {
    timeline.know(240);
    timeline.mark(30, "truce", null);
    timeline.mark(90, "collapse", "x");
    playback.nextBookmark();
    playback.nextBookmark();
    playback.nextBookmark();
    assertThat(playback.hours()).isEqualTo(90);
    playback.previousBookmark();
    assertThat(playback.hours()).isEqualTo(30);
    playback.previousBookmark();
    assertThat(playback.hours()).isZero();
  }

  @Test
  void theNextKeyEventIsSoughtWhereNoneIsKnownYet() {
    timeline.know(6);
    playback.nextBookmark();
    assertThat(head.target).isEqualTo(240);
    timeline.know(30);
    playback.tick(0.1);
    assertThat(playback.state()).isEqualTo(State.GOING);
    timeline.mark(40, "truce", null);
    timeline.know(60);
    playback.tick(0.1);
    assertThat(playback.hours()).isEqualTo(40);
    assertThat(playback.state()).isEqualTo(State.PAUSED);
    assertThat(head.target).isNegative();
  }

  @Test
  void pausedAtTheEdgeItFollowsARunThatSomebodyElseCarriesOn() {
    timeline.know(12);
    playback.tick(0.1);
    playback.goTo(12);
    timeline.know(18);
    playback.tick(0.1);
    assertThat(playback.hours()).isEqualTo(18);
    playback.goTo(6);
    timeline.know(24);
    playback.tick(0.1);
    assertThat(playback.hours()).isEqualTo(6);
  }

  @Test
  void playsFromTheStartWhenTheEndIsShown() {
    timeline.know(240);
    playback.goTo(240);
    playback.play();
    assertThat(playback.hours()).isZero();
  }

  @Test
  void tellsListenersEachHourThatIsShownOnce() {
    timeline.know(240);
    List<Double> hours = new ArrayList<>();
    playback.onHour(hours::add);
    playback.goTo(5);
    playback.goTo(5);
    playback.goTo(7);
    assertThat(hours).containsExactly(5.0, 7.0);
  }

  @Test
  void tellsWhenMoreIsKnown() {
    int[] grown = {0};
    playback.onGrowth(() -> grown[0]++);
    playback.tick(0.1);
    timeline.know(6);
    playback.tick(0.1);
    playback.tick(0.1);
    assertThat(grown[0]).isEqualTo(1);
  }
}
