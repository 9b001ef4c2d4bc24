package org.hudna.view;

import javax.swing.Timer;
import org.hudna.view.panel.Playback;
import org.hudna.view.panel.Speed;

/**
 * Lets time pass on the screen: twenty times a second, ten times at full speed. What happens
 * between two beats is shown as one, so that drawing does not hold up the run.
 */
final class PlaybackTimer {
  private static final int MILLIS = 50;
  private static final int MILLIS_AT_FULL_SPEED = 100;
  private static final double LONGEST_SECONDS = 0.25;
  private final Playback playback;
  private final Timer timer;
  private long last;

  PlaybackTimer(Playback playback) {
    this.playback = playback;
    timer = new Timer(MILLIS, event -> beat());
    timer.setCoalesce(true);
    playback.onState(this::pace);
  }

  void start() {
    last = System.nanoTime();
    timer.start();
  }

  void stop() {
    timer.stop();
  }

  private void pace() {
    timer.setDelay(playback.speed() == Speed.FULL ? MILLIS_AT_FULL_SPEED : MILLIS);
  }

  private void beat() {
    long now = System.nanoTime();
    double seconds = Math.min(LONGEST_SECONDS, (now - last) * 1e-9);
    last = now;
    playback.tick(seconds);
  }
}
