package org.hudna.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hudna.study.comparison.Contrast;

/**
 * The three things that a reader wants to know first.
 *
 * @param counted over which days deaths and people reached are counted
 * @param fewest which design had the fewest civilian deaths
 * @param sure how sure that is
 * @param aid how many people aid reached
 * @param ranking all comparable designs, fewest civilian deaths first
 * @param scale the scale that the ranking is drawn on
 * @param zero place of no difference on it, in per cent
 */
public record Answer(
    String counted,
    Part fewest,
    Part sure,
    Part aid,
    List<Rank> ranking,
    List<Strip.Tick> scale,
    String zero) {

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
   * @param place its number in the ranking; the same for all whose rounded deaths are the same
   * @param late why its runs are the same as the baseline's; empty if they are not or it is unknown
   * @param deaths mean civilian deaths
   * @param bar the difference to the baseline as it is drawn; null for the baseline
   * @param difference to the baseline; null for the baseline
   * @param aid difference of people reached; null for the baseline
   */
  public record Rank(
      String place,
      String anchor,
      String title,
      String late,
      Amount deaths,
      Strip.Bar bar,
      Difference difference,
      Amount reached,
      Difference aid) {}

  static Answer of(Batch batch, Evidence evidence) {
    Strip strip =
        Strip.of(
            evidence.key().of(Evidence.LIVES).stream()
                .map(Contrast::difference)
                .filter(each -> each.n() > 0)
                .toList());
    return new Answer(
        counted(batch.baseline()),
        new FewestDeaths(batch, evidence).part(),
        new Sureness(batch, evidence).part(),
        new AidReached(batch, evidence).part(),
        ranking(batch, evidence, strip),
        strip.ticks(),
        strip.at(0));
  }

  private static String counted(Design baseline) {
    long days = baseline.period().days();
    long before = baseline.daysBeforeTruce();
    String text =
        "Deaths and people reached are counted over the whole simulated period"
            + (days == 0 ? "" : ", " + baseline.period().text());
    return before == 0
        ? text + "."
        : text
            + Sentence.of(
                "; %s of them precede the day on which the truce of the baseline is to start.",
                before);
  }

  private static List<Rank> ranking(Batch batch, Evidence evidence, Strip strip) {
    List<String> deaths =
        evidence.comparable().stream()
            .map(design -> Amount.of(design, Evidence.LIVES).value())
            .toList();
    List<Rank> ranking = new ArrayList<>();
    for (Design design : evidence.comparable()) {
      String own = deaths.get(ranking.size());
      int first = deaths.indexOf(own) + 1;
      int last = deaths.lastIndexOf(own) + 1;
      String place = first == last ? "" + first : first + "\u2013" + last;
      ranking.add(rank(batch, evidence, design, strip, place));
    }
    return List.copyOf(ranking);
  }

  private static Rank rank(
      Batch batch, Evidence evidence, Design design, Strip strip, String place) {
    Optional<Contrast> lives =
        evidence.contrast(design, Evidence.LIVES).filter(each -> each.difference().n() > 0);
    return new Rank(
        place,
        "design-" + design.id(),
        design.title(),
        lives.map(Verdict::of).filter(Verdict.SAME::equals).isPresent()
            ? LateTerms.reason(batch, design)
            : "",
        Amount.of(design, Evidence.LIVES),
        lives.map(each -> strip.bar(each.difference())).orElse(null),
        lives.map(Difference::of).orElse(null),
        Amount.of(design, Evidence.AID),
        evidence.contrast(design, Evidence.AID).map(Difference::of).orElse(null));
  }
}
