package org.hudna.report;

import java.util.List;
import org.hudna.io.Manifest;

/**
 * How to make the results again.
 *
 * @param facts names and values, in order
 * @param hashes id and hash of each resolved scenario
 * @param failures the runs that broke off
 */
public record Repetition(
    String command, List<Fact> facts, List<Fact> hashes, List<Manifest.Failure> failures) {

  /** A named value. */
  public record Fact(String name, String value) {}

  static Repetition of(Manifest manifest) {
    return new Repetition(
        manifest.command(),
        List.of(
            new Fact("Version", manifest.version()),
            new Fact("Commit", manifest.gitCommit()),
            new Fact(
                "Seed", manifest.masterSeed() == null ? "–" : manifest.masterSeed().toString()),
            new Fact("Runs of each scenario", Integer.toString(manifest.replicates())),
            new Fact("Java", manifest.java()),
            new Fact("Started", String.valueOf(manifest.started())),
            new Fact("Ended", manifest.ended() == null ? "not yet" : manifest.ended())),
        manifest.scenarios().stream().map(each -> new Fact(each.id(), each.hash())).toList(),
        manifest.failures());
  }
}
