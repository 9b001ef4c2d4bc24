package org.hudna.report;

import java.util.List;

/**
 * What a page says of one design.
 *
 * @param anchor name to link to within the page
 * @param days simulated days in words
 * @param note what keeps it apart from the others; empty if nothing does
 * @param late why many of its runs are the same as the baseline's; empty if that is not known
 * @param differences keys that it has otherwise than the baseline
 */
public record DesignSection(
    String id,
    String anchor,
    String title,
    String question,
    int runs,
    String days,
    String note,
    boolean baseline,
    String late,
    List<KeyDifference> differences) {

  static DesignSection of(Batch batch, Design design) {
    boolean baseline = design == batch.baseline();
    String note =
        baseline ? "the baseline" : batch.sameDays(design) ? "" : "other days: another case";
    return new DesignSection(
        design.id(),
        "design-" + design.id(),
        design.title(),
        design.question(),
        design.runs().size(),
        design.period().text(),
        note,
        baseline,
        LateTerms.reason(batch, design),
        KeyDifferences.between(batch.baseline().scenario(), design.scenario()));
  }
}
