package org.hudna.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.hudna.io.FaultyInputException;
import org.hudna.io.ViolationClaimsReader;
import org.hudna.study.OneSidedness;
import org.hudna.study.OneSidedness.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hudna study observers}: how one-sided observers are, from what they claimed. */
@Command(
    name = "observers",
    mixinStandardHelpOptions = true,
    description = {
      "Estimate how one-sided observers are from the violations that they claimed, by accused side.",
      "The attention is what a scenario says under observers.ID.attention of the side seen less."
    })
public final class StudyObserversCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "Claims: date, observer, accused_side, count (default: ${DEFAULT-VALUE}).")
  private Path file = Path.of("scenarios", "history", "violation-claims-2016-feb-aug.csv");

  @Option(
      names = "--share-a",
      arity = "2",
      paramLabel = "SHARE",
      description = "Smallest and largest share of all attacks that side a makes (0.5 0.7).")
  private List<Double> shareA = List.of(0.5, 0.7);

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    double low = shareA.get(0);
    double high = shareA.get(1);
    if (!(low > 0 && low <= high && high < 1)) {
      throw new ParameterException(
          spec.commandLine(), "--share-a: expected 0 < low <= high < 1, found " + low + " " + high);
    }
    try {
      TextTable table =
          new TextTable(
              List.of("observer", "claims", "seen less", "its share [90 %]", "attention"));
      ViolationClaimsReader.read(file).stream()
          .map(claims -> OneSidedness.of(claims, low, high))
          .forEach(estimate -> table.row(row(estimate)));
      PrintWriter terminal = spec.commandLine().getOut();
      table.lines(TerminalWidth.columns()).forEach(terminal::println);
      return 0;
    } catch (FaultyInputException e) {
      spec.commandLine().getErr().println(e.getMessage());
      return 2;
    }
  }

  private static List<String> row(OneSidedness of) {
    return List.of(
        of.claims().observer(),
        "%d in %d counts"
            .formatted(of.claims().sideA() + of.claims().sideB(), of.claims().bulletins()),
        "side " + of.lessSeen(),
        text(of.share()),
        text(of.attention()));
  }

  private static String text(Span span) {
    return String.format(Locale.ROOT, "%.3f [%.3f, %.3f]", span.middle(), span.low(), span.high());
  }
}
