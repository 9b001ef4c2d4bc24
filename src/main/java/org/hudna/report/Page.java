package org.hudna.report;

import java.io.IOException;
import java.util.List;
import org.hudna.io.Manifest;

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
    return Sentence.of(
        "%s, %s, %s",
        batch.others().isEmpty()
            ? "One design"
            : "This baseline and "
                + Sentence.count(batch.others().size(), "other design", "other designs"),
        courses(batch),
        batch.baseline().period().text());
  }

  /** The runs that are there, and those planned if that is not the same number for all. */
  private static String courses(Batch batch) {
    int fewest = batch.runs().getMin();
    int most = batch.runs().getMax();
    int planned = batch.manifest().replicates();
    boolean finished = batch.manifest().status() == Manifest.Status.COMPLETE;
    return (fewest == most ? "" : fewest + " to ")
        + Sentence.count(most, "simulated course of events", "simulated courses of events")
        + " of each"
        + (finished ? "" : Sentence.of(" so far (%,d planned)", planned));
  }
}
