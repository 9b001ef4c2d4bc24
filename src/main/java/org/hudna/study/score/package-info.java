/**
 * Forecasts as draws, and proper scores of them against what was observed: single scores of draws
 * ({@link org.hudna.study.score.Crps} and others), all scores of a forecast on the observed days
 * ({@link org.hudna.study.score.ForecastScores}), and whether one forecast beats another ({@link
 * org.hudna.study.score.Skill}).
 */
package org.hudna.study.score;
