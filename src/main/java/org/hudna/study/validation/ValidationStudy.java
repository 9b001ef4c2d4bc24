package org.hudna.study.validation;

import java.time.LocalDate;
import java.util.List;
import org.hudna.scenario.Parameter;

/**
 * A validation as its file says it.
 *
 * @param dyad null means the one dyad group that the truce covers
 * @param seed null means that the command says it
 * @param baselines null means all
 * @param ablations "all", a list of mechanisms, or null for none
 */
public record ValidationStudy(
    @Parameter(description = "One line that names the study") String title,
    @Parameter(description = "What it asks, and why", optional = true) String question,
    @Parameter(description = "Event data, relative to the study") String observed,
    @Parameter(
            description = "Dyad group; absent means the one that the truce covers",
            optional = true)
        String dyad,
    @Parameter(
            description = "Runs of each window",
            unit = "runs",
            min = 2,
            max = 100_000,
            value = "200")
        int replicates,
    @Parameter(description = "Master seed", min = 0, optional = true) Integer seed,
    @Parameter(description = "Ids of the baselines; absent means all", optional = true)
        List<String> baselines,
    @Parameter(description = "Windows of scenarios", optional = true) List<CaseTerms> cases,
    @Parameter(description = "Windows that follow each other", optional = true)
        List<RollingTerms> rolling,
    @Parameter(
            description = "Day on which an earlier truce started, for the baselines",
            optional = true)
        LocalDate earlierTruce,
    @Parameter(
            description = "Mechanisms without which each case is run too: all, or a list",
            optional = true)
        Object ablations,
    @Parameter(description = "Bounds that the scores are to keep", optional = true)
        List<GoalTerms> goals) {

  /** Copies the lists; absent cases and goals become none. */
  public ValidationStudy {
    baselines = baselines == null ? null : List.copyOf(baselines);
    cases = cases == null ? List.of() : List.copyOf(cases);
    rolling = rolling == null ? List.of() : List.copyOf(rolling);
    goals = goals == null ? List.of() : List.copyOf(goals);
  }
}
