package org.hudna.study.validation;

import org.hudna.study.score.Score;
import org.hudna.study.score.Skill;

/**
 * How much better the model scored than a baseline.
 *
 * @param pool name of the days
 */
public record SkillRow(String pool, Series series, String baseline, Score score, Skill skill) {}
