package org.hudna.report;

import java.io.IOException;
import java.util.List;

/**
 * Everything that the template shows; all numbers are texts already.
 *
 * @param title of the page
 * @param maps null if the batch keeps no borders
 * @param summary number of designs, runs and days in one line
 */
public record Page(
    String title,
    String summary,
    String question,
    List<Notice> notices,
    Answer answer,
    KeyTable keyTable,
    List<AllMetrics> allMetrics,
    Survival survival,
    List<Pictures> pictures,
    DistrictMaps maps,
    List<DesignSection> designs,
    List<OpenNumber> openNumbers,
    Repetition repetition) {

  static Page of(Batch batch) throws IOException {
    Design baseline = batch.baseline();
    Evidence evidence = Evidence.of(batch);
    return new Page(
        baseline.title(),
        summary(batch),
        baseline.question(),
        Notices.of(batch),
        Answer.of(batch, evidence),
        KeyTable.of(batch, evidence),
        AllMetrics.of(batch, evidence),
        Survival.of(batch, evidence),
        Pictures.of(batch),
        DistrictMaps.of(batch).orElse(null),
        batch.designs().stream().map(design -> DesignSection.of(batch, design)).toList(),
        OpenNumber.of(baseline.scenario()),
        Repetition.of(batch.manifest()));
  }

  private static String summary(Batch batch) {
    int runs = batch.manifest().replicates();
    return Sentence.of(
        "%s, %s of each, %s",
        batch.others().isEmpty()
            ? "One design"
            : "This baseline and "
                + Sentence.count(batch.others().size(), "other design", "other designs"),
        Sentence.count(runs, "simulated course of events", "simulated courses of events"),
        batch.baseline().period().text());
  }
}
