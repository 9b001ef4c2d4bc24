package org.hudna.study.score;

import org.hudna.history.Quantity;

/**
 * How much better a forecast scored than another on the same days.
 *
 * @param days number of them
 * @param skill 1 - mean score / mean score of the other: 1 is perfect, 0 as good as the other,
 *     below 0 worse; NaN if the other's mean is 0
 * @param difference mean score less that of the other, in the unit of the score: below 0 is better
 */
public record Skill(int days, BootstrapInterval skill, BootstrapInterval difference) {

  /**
   * The skill of day scores.
   *
   * @param scores by day
   * @param others of the other forecast on the same days
   * @throws IllegalArgumentException if the numbers of days differ or are 0
   */
  public static Skill of(double[] scores, double[] others, BlockBootstrap bootstrap) {
    if (scores.length != others.length || scores.length == 0) {
      throw new IllegalArgumentException(
          "expected scores of the same days, found %d and %d"
              .formatted(scores.length, others.length));
    }
    return new Skill(
        scores.length,
        bootstrap.interval(Skill::skill, scores, others),
        bootstrap.interval(means -> means[0] - means[1], scores, others));
  }

  /**
   * The skill of a forecast against another.
   *
   * @throws IllegalArgumentException if they are of different days or the score has no such scope
   */
  public static Skill of(
      ForecastScores forecast,
      ForecastScores other,
      Score score,
      Quantity quantity,
      Scope scope,
      BlockBootstrap bootstrap) {
    if (!forecast.days().equals(other.days())) {
      throw new IllegalArgumentException("expected forecasts of the same days");
    }
    return of(
        forecast.byDay(score, quantity, scope), other.byDay(score, quantity, scope), bootstrap);
  }

  private static double skill(double[] means) {
    return means[1] == 0 ? Double.NaN : 1 - means[0] / means[1];
  }
}
