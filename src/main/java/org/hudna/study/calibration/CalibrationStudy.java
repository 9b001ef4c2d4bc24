package org.hudna.study.calibration;

import java.util.List;
import org.hudna.scenario.Parameter;

/** A calibration as its file says it. */
public record CalibrationStudy(
    @Parameter(description = "One line that names the study") String title,
    @Parameter(description = "What the fit is to answer", optional = true) String question,
    @Parameter(description = "What was observed") ObservedData observed,
    @Parameter(description = "The keys that are fitted, at most 8") List<FittedKey> parameters,
    @Parameter(description = "What is simulated and compared") List<StudyCase> cases,
    @Parameter(description = "How it is fitted", value = "{}") FitMethod method) {

  /** Copies the lists. */
  public CalibrationStudy {
    parameters = List.copyOf(parameters);
    cases = List.copyOf(cases);
  }

  /** Data that a study is fitted to. */
  public record ObservedData(
      @Parameter(description = "File of events, relative to the study") String path,
      @Parameter(description = "Group of dyads whose recorded events count") String dyad) {}

  /** A key that is fitted. */
  public record FittedKey(
      @Parameter(description = "Path of the key, as behaviour.restraint.firstWeekRatio") String key,
      @Parameter(
              description = "Its prior, as {dist: uniform, min: 0, max: 1}; absent: the scenario's",
              optional = true)
          Object prior) {}

  /** Days that are simulated and compared. */
  public record StudyCase(
      @Parameter(description = "Scenario file, relative to the study") String scenario,
      @Parameter(description = "First day that is compared, as 2016-01-30") String from,
      @Parameter(description = "Last day that is compared") String to,
      @Parameter(
              description =
                  "Rates of attack: those of the scenario, or of the 28 days before each block",
              value = "scenario")
          Intensity intensity,
      @Parameter(
              description =
                  "With window-at-origin: length of blocks that are each a run; absent means one block",
              unit = "days",
              min = 1,
              max = 366,
              optional = true)
          Integer blockDays,
      @Parameter(description = "What is compared") List<StudyTarget> targets) {

    /** Copies the list. */
    public StudyCase {
      targets = List.copyOf(targets);
    }
  }

  /** Numbers that are compared. */
  public record StudyTarget(
      @Parameter(description = "Which daily counts") Series series,
      @Parameter(description = "What of them") Statistic statistic,
      @Parameter(
              description =
                  "days, weeks, fortnights, whole, or a list of {from: 2016-02-27, to: 2016-03-04}",
              value = "whole")
          Object windows,
      @Parameter(
              description = "Names or codes of governorates; absent means all of the theatre",
              optional = true)
          List<String> governorates,
      @Parameter(
              description = "Weight of all its numbers together, above 0",
              unit = "1",
              min = 0,
              max = 1000,
              value = "1")
          double weight) {}

  /** Where the rates of a case come from. */
  public enum Intensity {
    /** The scenario's table. */
    SCENARIO,
    /** Recorded events of the 28 days before. */
    WINDOW_AT_ORIGIN
  }
}
