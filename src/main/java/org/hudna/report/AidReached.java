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
    Amount baseline = Amount.of(batch.baseline(), Evidence.AID);
    List<String> sentences = new ArrayList<>();
    sentences.add(
        Sentence.of(
            "They got supplies for a month, on average in \u201c%s\u201d, in %s%s.",
            batch.baseline().title(),
            Sentence.count(batch.baseline().period().days(), "day", "days"),
            baseline.interval().isEmpty()
                ? ""
                : " (95\u00a0% interval of that mean: " + baseline.interval() + ")"));
    Design best = evidence.best();
    if (best != batch.baseline()) {
      sentences.add("In the design with the fewest civilian deaths: " + reached(best) + ".");
    }
    Design most = most();
    if (most != best && most != batch.baseline()) {
      sentences.add("Most in \u201c" + most.title() + "\u201d: " + reached(most) + ".");
    }
    return new Part(QUESTION, baseline.value() + " people in the baseline", List.copyOf(sentences));
  }

  private Design most() {
    return evidence.comparable().stream()
        .max(Comparator.comparingDouble(design -> design.summary(Evidence.AID).mean()))
        .orElseThrow();
  }

  private String reached(Design design) {
    Contrast contrast = evidence.contrast(design, Evidence.AID).orElseThrow();
    String value = Amount.of(design, Evidence.AID).value();
    return switch (Verdict.of(contrast)) {
      case SAME -> value + ", the same in every run";
      case OPEN -> value + ", which cannot be told apart from the baseline";
      case WEAK -> value + ", perhaps " + Difference.sentence(contrast);
      case CLEAR -> value + ", " + Difference.sentence(contrast);
    };
  }
}
