package org.hudna.report;

import java.util.List;
import java.util.regex.Pattern;
import org.hudna.io.Manifest;

/**
 * How to make the results again.
 *
 * @param command the command line; its results go into a new folder
 * @param facts names and values, in order
 * @param hashes id and hash of each resolved scenario
 * @param failures the runs that broke off
 */
public record Repetition(
    String command, List<Fact> facts, List<Fact> hashes, List<Manifest.Failure> failures) {

  private static final Pattern FOLDER =
      Pattern.compile(
          " --(?:out(?:=| +)(?:'[^']*'|\"[^\"]*\"|\\\\.|[^\\s'\"])+|overwrite|resume)(?= |$)");

  /** A named value. */
  public record Fact(String name, String value) {}

  /** A command line without the folder that holds its results now: it makes a new one. */
  static String fresh(String command) {
    return command == null ? "" : FOLDER.matcher(command).replaceAll("");
  }

  static Repetition of(Manifest manifest) {
    return new Repetition(
        fresh(manifest.command()),
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
