package org.hudna.view.film;

/**
 * Which stretch of a run a film shows, and how fast.
 *
 * @param fromHours hour of the first picture, at least 0
 * @param toHours hour of the last picture, not before the first
 * @param framesPerSecond from 1 to {@link #MOST_FRAMES_PER_SECOND}
 * @param hoursPerSecond hours of the run in a second of the film, above 0
 */
public record Reel(double fromHours, double toHours, int framesPerSecond, double hoursPerSecond) {
  /** The most pictures in a second that GIF files and browsers can time. */
  public static final int MOST_FRAMES_PER_SECOND = 50;

  /** Checks the ranges. */
  public Reel {
    require(fromHours >= 0 && toHours >= fromHours, "hours from " + fromHours + " to " + toHours);
    require(
        framesPerSecond >= 1 && framesPerSecond <= MOST_FRAMES_PER_SECOND,
        "frames per second " + framesPerSecond);
    require(
        hoursPerSecond > 0 && Double.isFinite(hoursPerSecond),
        "hours per second " + hoursPerSecond);
  }

  private static void require(boolean holds, String found) {
    if (!holds) {
      throw new IllegalArgumentException("out of range: " + found);
    }
  }

  /** Number of pictures, the last hour included; at least 1. */
  public int frames() {
    double steps = (toHours - fromHours) * framesPerSecond / hoursPerSecond;
    return (int) Math.ceil(steps - 1e-9) + 1;
  }

  /** The hour that a picture shows, by its number from 0. */
  public double hours(int frame) {
    return Math.min(toHours, fromHours + frame * hoursPerSecond / framesPerSecond);
  }

  /** How long the film lasts, in seconds. */
  public double seconds() {
    return (double) frames() / framesPerSecond;
  }
}
