package org.hudna.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hudna.report.Answer.Part;
import org.hudna.study.comparison.Contrast;

/** Says which design had the fewest civilian deaths. */
final class FewestDeaths {
  private static final String QUESTION = "Which design had the fewest civilian deaths?";

  private final Batch batch;
  private final Evidence evidence;

  FewestDeaths(Batch batch, Evidence evidence) {
    this.batch = batch;
    this.evidence = evidence;
  }

  Part part() {
    Design best = evidence.best();
    List<String> sentences = new ArrayList<>();
    sentences.add(deaths(best));
    evidence
        .contrast(best, Evidence.LIVES)
        .filter(contrast -> contrast.difference().n() > 0)
        .ifPresent(contrast -> sentences.add(against(contrast)));
    withTruce().ifPresent(sentences::add);
    String large = evidence.provisional() ? "Provisional: " + best.title() : best.title();
    return new Part(QUESTION, large, List.copyOf(sentences));
  }

  private String deaths(Design best) {
    Amount amount = Amount.of(best, Evidence.LIVES);
    String text = field() + Sentence.of("%s civilians died on average", amount.value());
    return amount.interval().isEmpty()
        ? text + "."
        : text + " (95\u00a0% interval of that mean: " + amount.interval() + ").";
  }

  private String field() {
    int designs = evidence.comparable().size();
    String first =
        evidence.provisional()
            ? Sentence.of(
                "With only %s this may well change. ",
                Sentence.count(evidence.pairs(), "pair of runs", "pairs of runs"))
            : "";
    return designs == 1
        ? first
        : first + Sentence.of("Of the %d designs with the same days it had the fewest: ", designs);
  }

  private String against(Contrast contrast) {
    if (Verdict.of(contrast) == Verdict.SAME) {
      return "That is as many as in the baseline, in every run.";
    }
    String share = Difference.of(contrast).share();
    String size = share.isEmpty() ? "" : ", or " + share;
    return Sentence.of(
        "That is %s than in the baseline, \u201c%s\u201d%s.",
        Difference.sentence(contrast), batch.baseline().title(), size);
  }

  /** If the design with the fewest deaths has no truce, the best of those that have one. */
  private Optional<String> withTruce() {
    if (evidence.best().hasTruce()) {
      return Optional.empty();
    }
    return evidence.comparable().stream()
        .filter(Design::hasTruce)
        .findFirst()
        .map(
            design ->
                Sentence.of(
                    "It has no truce at all. Of the designs with a truce it is \u201c%s\u201d, with %s.",
                    design.title(), Amount.of(design, Evidence.LIVES).value()));
  }
}
