package org.hudna.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hudna.io.Manifest;
import org.hudna.io.Manifest.Status;

/** What is wrong with, or easily misread in, a batch. */
final class Notices {
  private static final int FEW_RUNS = 30;

  private final Batch batch;
  private final List<Notice> notices = new ArrayList<>();

  private Notices(Batch batch) {
    this.batch = batch;
  }

  /** All notices, the loud ones first. */
  static List<Notice> of(Batch batch) {
    Notices found = new Notices(batch);
    found.unfinished();
    found.failures();
    found.fewRuns();
    found.posterior();
    found.otherDays();
    found.otherStart();
    found.manyComparisons();
    return List.copyOf(found.notices);
  }

  private void unfinished() {
    Manifest manifest = batch.manifest();
    long planned = (long) manifest.replicates() * manifest.scenarios().size();
    if (manifest.status() != Status.COMPLETE) {
      String why =
          manifest.status() == Status.RUNNING
              ? "The batch is still running, or was killed."
              : "The batch was stopped before its end.";
      add(
          true,
          "Unfinished batch: these are not the final results",
          why
              + Sentence.of(
                  " %d of %d planned runs are here; this page uses the %s that all designs have."
                      + " Numbers may change when the rest is done.",
                  batch.runsHere(), planned, Sentence.count(batch.runs().getMin(), "run", "runs")));
    }
  }

  private void failures() {
    int failed = batch.manifest().failures().size();
    if (failed > 0) {
      add(
          true,
          failed == 1 ? "One run failed" : failed + " runs failed",
          "They are left out of all numbers, which may make a design look better than it is. The"
              + " section on how to repeat this lists them.");
    }
  }

  private void fewRuns() {
    int fewest = batch.runs().getMin();
    if (fewest < FEW_RUNS) {
      add(
          true,
          "Few runs",
          Sentence.of(
              "%s %s. With fewer than %d, intervals are rough and small differences cannot be seen.",
              fewest == batch.runs().getMax() ? "Each design has only" : "Some design has only",
              Sentence.count(fewest, "run", "runs"),
              FEW_RUNS));
    }
  }

  private void posterior() {
    List<String> files =
        batch.manifest().scenarios().stream()
            .filter(entry -> entry.posterior() != null)
            .map(entry -> entry.posterior().file() + " (SHA-256 " + entry.posterior().hash() + ")")
            .distinct()
            .toList();
    if (!files.isEmpty()) {
      add(
          false,
          "Numbers from a posterior",
          "Each run drew the values of some keys together from a file of particles: "
              + String.join(", ", files)
              + ". They take the place of what the scenarios and the list of open numbers say.");
    }
  }

  private void otherDays() {
    List<Design> others =
        batch.others().stream().filter(design -> !batch.sameDays(design)).toList();
    if (!others.isEmpty()) {
      String names = others.stream().map(Design::title).collect(Collectors.joining("; "));
      add(
          false,
          "Other days",
          names
              + ": simulates other days than the baseline, so it is another case and not another"
              + " design of the same truce. It is shown, but kept out of the answer.");
    }
  }

  private void otherStart() {
    String names =
        batch.others().stream()
            .filter(design -> batch.sameDays(design) && design.hasTruce())
            .filter(design -> !design.sameTruceStart(batch.baseline()))
            .map(Design::title)
            .collect(Collectors.joining("; "));
    if (batch.baseline().hasTruce() && !names.isEmpty()) {
      add(
          false,
          "Another start of the truce",
          names
              + ": the truce starts at another time than in the baseline. The answer counts deaths"
              + " and aid over all simulated days, which are the same; measures \u201cfrom the"
              + " truce\u201d count other days and are marked.");
    }
  }

  private void manyComparisons() {
    int comparisons = batch.others().size();
    if (comparisons > 1) {
      add(
          false,
          "Many comparisons",
          Sentence.of(
              "%d designs are held against the baseline on many measures. Among so many, some"
                  + " differences look clear by luck alone; the word \u201cclear\u201d on this page"
                  + " already allows for that.",
              comparisons));
    }
  }

  private void add(boolean loud, String title, String text) {
    notices.add(new Notice(loud, title, text));
  }
}
