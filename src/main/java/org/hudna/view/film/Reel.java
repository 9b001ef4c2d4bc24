package org.hudna.view.film;

/**
 * Which stretch of a run a film shows, and how fast; the film lasts at most {@link #MOST_SECONDS}.
 *
 * @param fromHours hour of the first picture, at least 0
 * @param toHours hour of the last picture, not before the first
 * @param framesPerSecond from 1 to {@link #MOST_FRAMES_PER_SECOND}
 * @param hoursPerSecond hours of the run in a second of the film, above 0
 * @param holdSeconds how long the last picture stays, in seconds, at least 0
 */
public record Reel(
    double fromHours,
    double toHours,
    int framesPerSecond,
    double hoursPerSecond,
    double holdSeconds) {
  /** The most pictures in a second that GIF files and browsers can time. */
  public static final int MOST_FRAMES_PER_SECOND = 50;

  /** The longest film, in seconds: an hour. */
  public static final int MOST_SECONDS = 3600;

  /** Checks the ranges. */
  public Reel {
    require(fromHours >= 0 && toHours >= fromHours, "hours from " + fromHours + " to " + toHours);
    require(
        framesPerSecond >= 1 && framesPerSecond <= MOST_FRAMES_PER_SECOND,
        "frames per second " + framesPerSecond);
    require(
        hoursPerSecond > 0 && Double.isFinite(hoursPerSecond),
        "hours per second " + hoursPerSecond);
    require(holdSeconds >= 0, "seconds held " + holdSeconds);
    double seconds = (toHours - fromHours) / hoursPerSecond + holdSeconds;
    require(seconds <= MOST_SECONDS, "a film of " + seconds + " seconds");
  }

  private static void require(boolean holds, String found) {
    if (!holds) {
      throw new IllegalArgumentException("out of range: " + found);
    }
  }

  /** Number of pictures, the last hour and those that repeat it included; at least 1. */
  public int frames() {
    double steps = (toHours - fromHours) * framesPerSecond / hoursPerSecond;
    return (int) Math.ceil(steps - 1e-9) + 1 + (int) Math.round(holdSeconds * framesPerSecond);
  }

  /** The hour that a picture shows, by its number from 0. */
  public double hours(int frame) {
    return Math.min(toHours, fromHours + frame * hoursPerSecond / framesPerSecond);
  }

  /** When in the film an hour of the run is shown, in seconds. */
  double secondsTo(double hours) {
    return (hours - fromHours) / hoursPerSecond;
  }

  /** How long the film lasts, in seconds. */
  public double seconds() {
    return (double) frames() / framesPerSecond;
  }
}
