package org.hudna.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hudna.study.validation.CaseTerms;
import org.hudna.study.validation.ValidationStudy;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** What a command line says of one scenario, and what the file of a study says otherwise. */
final class ValidateOptions {
  private static final List<String> NEEDED = List.of("--observed", "--from", "--to");
  private static final List<String> MORE =
      List.of(
          "--known-to", "--dyad", "--truce-start", "--term-days", "--earlier-truce", "--posterior");

  @Option(
      names = "--observed",
      paramLabel = "FILE",
      description = "Event data (CSV, columns of UCDP GED); for a scenario.")
  private Path observed;

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = "First day that is scored; for a scenario.")
  private LocalDate from;

  @Option(
      names = "--to",
      paramLabel = "DATE",
      description = "Last day that is scored; for a scenario.")
  private LocalDate to;

  @Option(
      names = "--known-to",
      paramLabel = "DATE",
      description = "Last day that the baselines know (default: the day before --from).")
  private LocalDate knownTo;

  @Option(
      names = "--dyad",
      paramLabel = "NAME",
      description = "Dyad group (default: the one that the truce covers).")
  private String dyad;

  @Option(
      names = "--truce-start",
      paramLabel = "DATE",
      description = "Start of the truce for the baselines (default: that of the scenario).")
  private LocalDate truceStart;

  @Option(
      names = "--term-days",
      paramLabel = "N",
      description = {
        "Announced term of the truce for the baselines",
        "(default: the shortest that a principal party of the scenario announced)."
      })
  private Integer termDays;

  @Option(
      names = "--earlier-truce",
      paramLabel = "DATE",
      description = "Start of an earlier truce, which one baseline replays (default: none).")
  private LocalDate earlierTruce;

  @Mixin private PosteriorOption posterior = new PosteriorOption();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  /** Refuses options that a study says itself. */
  void checkStudy() {
    for (OptionSpec option : parsed().matchedOptions()) {
      String name = option.longestName();
      if (NEEDED.contains(name) || MORE.contains(name)) {
        throw new ParameterException(
            spec.commandLine(), name + ": a study says this itself; it goes with a scenario");
      }
    }
  }

  /**
   * The terms of a scenario.
   *
   * @throws ParameterException if an option is missing or out of range
   */
  ValidationStudy terms(Path scenario, int replicates) {
    List<String> missing =
        NEEDED.stream().filter(name -> !parsed().hasMatchedOption(name)).toList();
    if (!missing.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "a scenario needs " + String.join(", ", missing) + " too");
    }
    if (termDays != null && termDays < 1) {
      throw new ParameterException(
          spec.commandLine(), "--term-days: expected at least 1, found " + termDays);
    }
    CaseTerms terms =
        new CaseTerms(
            scenario.toString(),
            from,
            to,
            knownTo,
            posterior.used(),
            Map.of(),
            truceStart,
            termDays);
    return new ValidationStudy(
        scenario.getFileName().toString(),
        null,
        observed.toString(),
        dyad,
        replicates,
        null,
        null,
        List.of(terms),
        List.of(),
        earlierTruce,
        null,
        List.of());
  }

  private ParseResult parsed() {
    return spec.commandLine().getParseResult();
  }
}
