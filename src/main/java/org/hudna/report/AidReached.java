package org.hudna.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hudna.report.Answer.Part;
import org.hudna.study.comparison.Contrast;

/** Says how many people aid reached. */
final class AidReached {
  private static final String QUESTION = "How many people did aid reach?";

  private final Batch batch;
  private final Evidence evidence;

  AidReached(Batch batch, Evidence evidence) {
    this.batch = batch;
    this.evidence = evidence;
  }

  Part part() {
    Design best = evidence.best();
    List<String> sentences = new ArrayList<>();
    sentences.add("They got supplies for a month, on average over the runs.");
    if (best != batch.baseline()) {
      sentences.add(named(best) + ": " + reached(best) + ".");
    }
    sentences.add(
        "The baseline, " + named(batch.baseline()) + ": " + amount(batch.baseline()) + ".");
    Design most = most();
    if (most != best && most != batch.baseline()) {
      sentences.add("Most in " + named(most) + ": " + reached(most) + ".");
    }
    return new Part(QUESTION, large(best), List.copyOf(sentences));
  }

  private String large(Design best) {
    String baseline = Amount.of(batch.baseline(), Evidence.AID).value();
    if (best == batch.baseline()) {
      return baseline + " people in the baseline, which had the fewest deaths";
    }
    return Sentence.of(
        "%s people in the design with the fewest deaths, %s in the baseline",
        Amount.of(best, Evidence.AID).value(), baseline);
  }

  private static String named(Design design) {
    return "\u201c" + design.title() + "\u201d";
  }

  private static String amount(Design design) {
    Amount amount = Amount.of(design, Evidence.AID);
    return amount.interval().isEmpty()
        ? amount.value()
        : amount.value() + " (95\u00a0% interval of that mean: " + amount.interval() + ")";
  }

  private Design most() {
    return evidence.comparable().stream()
        .max(Comparator.comparingDouble(design -> design.summary(Evidence.AID).mean()))
        .orElseThrow();
  }

  private String reached(Design design) {
    Contrast contrast = evidence.contrast(design, Evidence.AID).orElseThrow();
    String value = amount(design);
    return switch (Verdict.of(contrast)) {
      case SAME -> value + ", the same as in the baseline in every run";
      case OPEN -> value + ", which cannot be told apart from the baseline";
      case WEAK -> value + ", perhaps " + Difference.sentence(contrast) + " than in the baseline";
      case CLEAR -> value + ", " + Difference.sentence(contrast) + " than in the baseline";
    };
  }
}
