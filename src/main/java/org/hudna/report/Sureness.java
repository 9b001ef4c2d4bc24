package org.hudna.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hudna.report.Answer.Part;
import org.hudna.study.comparison.Contrast;
import org.hudna.study.comparison.PairedRuns;
import org.hudna.study.comparison.ScenarioRuns.Run;

/** Says how sure it is that the design with the fewest civilian deaths is the best. */
final class Sureness {
  private static final String QUESTION = "How sure is that?";
  private static final int NAMED = 4;

  private final Batch batch;
  private final Evidence evidence;

  Sureness(Batch batch, Evidence evidence) {
    this.batch = batch;
    this.evidence = evidence;
  }

  Part part() {
    List<String> sentences = new ArrayList<>();
    List<Design> alike = alike();
    Optional<Contrast> best = evidence.contrast(evidence.best(), Evidence.LIVES);
    best.ifPresent(contrast -> sentences.add(runs()));
    best.ifPresent(contrast -> sentences.add(luck(contrast)));
    if (!alike.isEmpty()) {
      sentences.add(alike(alike));
    }
    apartFromBaseline(alike).ifPresent(sentences::add);
    return new Part(QUESTION, large(best, alike), List.copyOf(sentences));
  }

  private String large(Optional<Contrast> best, List<Design> alike) {
    int others = evidence.comparable().size() - 1;
    if (others == 0) {
      return "There is nothing to compare it with";
    }
    String text = sureness(best, alike.size(), others);
    return evidence.provisional()
        ? Sentence.of(
            "Not sure yet, with only %s: %s",
            Sentence.count(evidence.pairs(), "pair of runs", "pairs of runs"),
            text.replaceFirst("^(Not sure|Clear): ", "").replaceFirst("^Clearly", "clearly"))
        : text;
  }

  private static String sureness(Optional<Contrast> best, int alike, int others) {
    if (alike == 0) {
      return "Clear: every other design has more";
    }
    if (best.map(Verdict::of).filter(Verdict.CLEAR::equals).isPresent()) {
      return "Clearly fewer than the baseline, but others may be as good";
    }
    return alike == others
        ? "Not sure: no other design can be told apart from this one"
        : Sentence.of(
            "Not sure: %d of the %d other designs cannot be told apart from this one",
            alike, others);
  }

  /** Designs whose civilian deaths cannot be told apart from those of the best. */
  private List<Design> alike() {
    return evidence.comparable().stream()
        .filter(
            design ->
                evidence.againstBest().of(design.id()).stream()
                    .anyMatch(contrast -> Verdict.of(contrast) != Verdict.CLEAR))
        .toList();
  }

  private String alike(List<Design> alike) {
    List<String> names = alike.stream().limit(NAMED).map(Design::title).toList();
    int more = alike.size() - names.size();
    String rest = more == 0 ? "" : Sentence.of(" and %d more", more);
    return "Its deaths cannot be told apart from those of: "
        + String.join("; ", names)
        + rest
        + ".";
  }

  /** Those like the best that the picture shows as clearly apart from the baseline. */
  private Optional<String> apartFromBaseline(List<Design> alike) {
    List<String> apart =
        alike.stream().filter(this::apart).map(each -> "\u201c" + each.title() + "\u201d").toList();
    return apart.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "The picture below compares with the baseline instead; from that can clearly be told apart: "
                + String.join("; ", apart)
                + ".");
  }

  private boolean apart(Design design) {
    return evidence
        .contrast(design, Evidence.LIVES)
        .filter(contrast -> Verdict.of(contrast) == Verdict.CLEAR)
        .isPresent();
  }

  private String runs() {
    PairedRuns pairs =
        PairedRuns.of(batch.baseline().comparableRuns(), evidence.best().comparableRuns());
    int fewer = 0;
    int more = 0;
    for (int i = 0; i < pairs.first().size(); i++) {
      double difference = deaths(pairs.second().get(i)) - deaths(pairs.first().get(i));
      fewer += difference < 0 ? 1 : 0;
      more += difference > 0 ? 1 : 0;
    }
    int all = pairs.first().size();
    if (all == 0) {
      return "No run of it has the same luck as one of the baseline yet.";
    }
    String same = all == fewer + more ? "" : Sentence.of("; equal in %d", all - fewer - more);
    return Sentence.of(
        "Of %s with the same luck, it had fewer civilian deaths than the baseline in %d (%d\u00a0%%) and"
            + " more in %d%s.",
        Sentence.count(all, "pair of runs", "pairs of runs"),
        fewer,
        Math.round(100.0 * fewer / all),
        more,
        same);
  }

  private static double deaths(Run run) {
    return run.values().get(Evidence.LIVES);
  }

  private String luck(Contrast best) {
    int tests = evidence.key().family();
    return switch (Verdict.of(best)) {
      case SAME -> "It is the baseline in all but name.";
      case OPEN -> "Luck alone could make such a difference to the baseline.";
      case WEAK ->
          Sentence.of(
              "Taken alone that would be more than luck, but this page makes %d comparisons with the"
                  + " baseline, and among so many one like it is no surprise.",
              tests);
      case CLEAR ->
          Sentence.of(
              "Luck alone hardly makes such a difference to the baseline, even among the %d comparisons"
                  + " of this page.",
              tests);
    };
  }
}
