package org.hudna.cli;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.hudna.io.Manifest.Provenance;
import org.hudna.io.ShellWord;
import picocli.CommandLine.Model.CommandSpec;

/** What manifests say of the program and of how it was called. */
final class Build {
  private Build() {}

  /** The word that calls this program, as the launcher was called. */
  static String program() {
    return ShellWord.of(System.getProperty("hudna.program", "hudna"));
  }

  static Provenance provenance(CommandSpec spec, Clock clock) {
    List<String> words = spec.root().commandLine().getParseResult().originalArgs();
    return new Provenance(
        Version.number(),
        Version.commit(),
        System.getProperty("java.runtime.version") + " " + System.getProperty("java.vendor"),
        words.stream().map(ShellWord::of).collect(Collectors.joining(" ", program() + " ", "")),
        clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
  }
}
