package org.hudna.view.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;
import org.hudna.view.scene.Timeline;
import org.hudna.view.scene.Timeline.Bookmark;

/**
 * The hour that is shown, and how it moves. Over what is known of a run it moves freely, back and
 * forth; at the edge of it the run is carried on. Used on Swing's own thread alone.
 */
public final class Playback {
  /** What the hour does. */
  public enum State {
    PAUSED,
    PLAYING,
    /** On the way to an hour that is not known yet. */
    GOING
  }

  private static final double TINY = 1e-6;
  private final Timeline timeline;
  private final RunHead head;
  private final List<Double> stops;
  private final List<DoubleConsumer> hourListeners = new ArrayList<>();
  private final List<Runnable> stateListeners = new ArrayList<>();
  private final List<Runnable> growthListeners = new ArrayList<>();
  private State state = State.PAUSED;
  private Speed speed = Speed.NORMAL;
  private double hours;
  private double target;

  /** The hour after which a key event is sought; NaN when none is. */
  private double seekFrom = Double.NaN;

  private double seen;

  /**
   * At the start of a run.
   *
   * @param stops hours at which the parts of its steps end, in order
   */
  public Playback(Timeline timeline, RunHead head, List<Double> stops) {
    this.timeline = timeline;
    this.head = head;
    this.stops = List.copyOf(stops);
    this.seen = timeline.knownHours();
  }

  /** Lets time pass on the screen. */
  public void tick(double seconds) {
    double known = timeline.knownHours();
    switch (state) {
      case PLAYING -> play(seconds, known);
      case GOING -> approach(known);
      case PAUSED -> follow(known);
      default -> throw new IllegalStateException(state.toString());
    }
    if (known != seen) {
      seen = known;
      growthListeners.forEach(Runnable::run);
    }
  }

  private void play(double seconds, double known) {
    boolean atEdge = hours >= seen - TINY;
    double next = hours + speed.hours(seconds);
    if (speed == Speed.FULL) {
      head.advanceTo(timeline.endHours());
      next = atEdge ? known : next;
    } else {
      head.advanceTo(next);
    }
    show(Math.min(next, known));
    if (hours >= timeline.endHours() - TINY || head.ended() && hours >= known - TINY) {
      pause();
    }
  }

  private void approach(double known) {
    OptionalDouble sought = Double.isNaN(seekFrom) ? OptionalDouble.empty() : markAfter(seekFrom);
    if (sought.isPresent()) {
      goTo(sought.getAsDouble());
      return;
    }
    show(Math.min(target, known));
    if (known >= target - TINY || head.ended()) {
      pause();
    } else {
      head.advanceTo(target);
    }
  }

  /** Somebody else carries the run on: what was shown at the edge stays there. */
  private void follow(double known) {
    if (hours >= seen - TINY && known > hours) {
      show(known);
    }
  }

  private void show(double next) {
    if (next != hours) {
      hours = next;
      hourListeners.forEach(listener -> listener.accept(hours));
    }
  }

  private void enter(State next) {
    if (next != state) {
      state = next;
      stateListeners.forEach(Runnable::run);
    }
  }

  /** Plays on from the hour that is shown; from the start if that is the end. */
  public void play() {
    if (hours >= timeline.endHours() - TINY) {
      show(0);
    }
    enter(State.PLAYING);
  }

  /** Stays at the hour that is shown. */
  public void pause() {
    head.halt();
    enter(State.PAUSED);
  }

  /** Plays if it pauses and pauses if not. */
  public void toggle() {
    if (state == State.PAUSED) {
      play();
    } else {
      pause();
    }
  }

  /** Shows an hour: at once if it is known, else when the run has come to it. */
  public void goTo(double hour) {
    seekFrom = Double.NaN;
    target = Math.max(0, Math.min(timeline.endHours(), hour));
    head.halt();
    double known = timeline.knownHours();
    show(Math.min(target, known));
    if (target <= known + TINY || head.ended()) {
      enter(State.PAUSED);
    } else {
      head.advanceTo(target);
      enter(State.GOING);
    }
  }

  /** Goes some parts of steps forward, or back if negative. */
  public void stepParts(int parts) {
    double from = from();
    if (parts > 0) {
      goTo(stops.stream().filter(s -> s > from + TINY).findFirst().orElse(timeline.endHours()));
    } else {
      goTo(stops.stream().filter(s -> s < from - TINY).reduce((a, b) -> b).orElse(0.0));
    }
  }

  /** Goes to the next midnight, or to the last one before if negative. */
  public void stepDays(int days) {
    double from = from() / 24;
    goTo(24 * (days > 0 ? Math.floor(from + TINY) + 1 : Math.ceil(from - TINY) - 1));
  }

  private double from() {
    return state == State.GOING ? target : hours;
  }

  /** Goes to the next key event; if none is known yet, as far as the run takes to one. */
  public void nextBookmark() {
    OptionalDouble next = markAfter(hours);
    if (next.isPresent()) {
      goTo(next.getAsDouble());
    } else if (timeline.knownHours() < timeline.endHours() - TINY && !head.ended()) {
      double from = Math.max(hours, timeline.knownHours());
      goTo(timeline.endHours());
      seekFrom = from;
    }
  }

  private OptionalDouble markAfter(double from) {
    return timeline.bookmarks().stream()
        .mapToDouble(Bookmark::hours)
        .filter(hour -> hour > from + TINY)
        .findFirst();
  }

  /** Goes to the last key event before, or to the start. */
  public void previousBookmark() {
    List<Bookmark> marks = timeline.bookmarks();
    int[] before =
        IntStream.range(0, marks.size()).filter(i -> marks.get(i).hours() < hours - TINY).toArray();
    goTo(before.length == 0 ? 0 : marks.get(before[before.length - 1]).hours());
  }

  /** Shows the start of a run that starts again. */
  public void rewind() {
    enter(State.PAUSED);
    seen = timeline.knownHours();
    hours = 0;
    hourListeners.forEach(listener -> listener.accept(hours));
    growthListeners.forEach(Runnable::run);
  }

  /** Sets how fast time passes. */
  public void setSpeed(Speed next) {
    if (next != speed) {
      head.halt();
      speed = next;
      stateListeners.forEach(Runnable::run);
    }
  }

  /** How fast time passes. */
  public Speed speed() {
    return speed;
  }

  /** What the hour does. */
  public State state() {
    return state;
  }

  /** The hour that is shown. */
  public double hours() {
    return hours;
  }

  /** The hour to which it is going, or that is shown. */
  public double target() {
    return from();
  }

  /** The timeline that is shown. */
  public Timeline timeline() {
    return timeline;
  }

  /** Calls back whenever another hour is shown. */
  public void onHour(DoubleConsumer listener) {
    hourListeners.add(listener);
  }

  /** Calls back whenever it plays, pauses or takes another speed. */
  public void onState(Runnable listener) {
    stateListeners.add(listener);
  }

  /** Calls back whenever more is known, at most once in a tick. */
  public void onGrowth(Runnable listener) {
    growthListeners.add(listener);
  }
}
