package org.hudna.report;

import java.util.List;
import java.util.Optional;
import org.hudna.study.comparison.Contrast;

/**
 * The three things that a reader wants to know first.
 *
 * @param fewest which design had the fewest civilian deaths
 * @param sure how sure that is
 * @param aid how many people aid reached
 * @param ranking all comparable designs, fewest civilian deaths first
 * @param scale the scale that the ranking is drawn on
 * @param zero place of no difference on it, in per cent
 */
public record Answer(
    Part fewest, Part sure, Part aid, List<Rank> ranking, List<Strip.Tick> scale, String zero) {

  /**
   * An answer.
   *
   * @param large it in a few words
   * @param sentences what belongs to it
   */
  public record Part(String question, String large, List<String> sentences) {}

  /**
   * A design in the ranking.
   *
   * @param deaths mean civilian deaths
   * @param bar the difference to the baseline as it is drawn; null for the baseline
   * @param difference to the baseline; null for the baseline
   * @param aid difference of people reached; null for the baseline
   */
  public record Rank(
      String anchor,
      String title,
      Amount deaths,
      Strip.Bar bar,
      Difference difference,
      Amount reached,
      Difference aid) {}

  static Answer of(Batch batch, Evidence evidence) {
    Strip strip =
        Strip.of(
            evidence.key().of(Evidence.LIVES).stream().map(each -> each.difference()).toList());
    return new Answer(
        new FewestDeaths(batch, evidence).part(),
        new Sureness(batch, evidence).part(),
        new AidReached(batch, evidence).part(),
        evidence.comparable().stream().map(design -> rank(evidence, design, strip)).toList(),
        strip.ticks(),
        strip.at(0));
  }

  private static Rank rank(Evidence evidence, Design design, Strip strip) {
    Optional<Contrast> lives = evidence.contrast(design, Evidence.LIVES);
    return new Rank(
        "design-" + design.id(),
        design.title(),
        Amount.of(design, Evidence.LIVES),
        lives.map(each -> strip.bar(each.difference())).orElse(null),
        lives.map(Difference::of).orElse(null),
        Amount.of(design, Evidence.AID),
        evidence.contrast(design, Evidence.AID).map(Difference::of).orElse(null));
  }
}
