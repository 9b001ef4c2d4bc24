package org.hudna.io;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.hudna.history.DateRange;
import org.hudna.scenario.Scenario;
import org.hudna.study.calibration.CalibrationStudy;
import org.hudna.study.calibration.CalibrationStudy.Intensity;
import org.hudna.study.calibration.CalibrationStudy.StudyCase;
import org.hudna.study.calibration.OpenFamily;
import org.hudna.study.calibration.SimulatedBlock;
import org.hudna.study.calibration.SimulatedCase;
import org.hudna.study.calibration.Target;
import org.hudna.study.ensemble.OriginFamily;

/** Reads one case of a calibration: its days, its runs and its targets. */
final class CaseReader {
  private final WrittenTree tree;
  private final String at;
  private final int number;
  private final ResolvedScenario scenario;
  private final EventData events;
  private final List<String> pointers;
  private final Faults faults;

  /**
   * A reader of a case.
   *
   * @param number of the case, from 0
   * @param scenario with the priors of the study
   * @param pointers of the fitted keys
   */
  CaseReader(
      WrittenTree tree,
      int number,
      ResolvedScenario scenario,
      EventData events,
      List<String> pointers,
      Faults faults) {
    this.tree = tree;
    this.at = "/cases/" + number;
    this.number = number;
    this.scenario = scenario;
    this.events = events;
    this.pointers = pointers;
    this.faults = faults;
  }

  /**
   * The case, or null with faults.
   *
   * @param firstGroup number of the study's targets before this case
   */
  SimulatedCase read(CalibrationStudy study, int firstGroup) {
    StudyCase written = study.cases().get(number);
    DateRange days = days(written);
    if (written.targets().isEmpty()) {
      fault(DiagnosticCode.MISSING_KEY, at + "/targets", "nothing is compared", "targets", "none");
    }
    if (days == null || !inside(days, written) || !placed(days, written)) {
      return null;
    }
    String id = scenario.id() + " " + days.first();
    TargetReader reader =
        new TargetReader(tree, id, days, events.events(), scenario.theatre(), faults);
    List<Target> targets = new ArrayList<>();
    for (int t = 0; t < written.targets().size(); t++) {
      targets.addAll(reader.read(written.targets().get(t), at + "/targets/" + t, firstGroup + t));
    }
    return faults.isEmpty() ? new SimulatedCase(id, days, blocks(days, written), targets) : null;
  }

  private DateRange days(StudyCase written) {
    LocalDate from = date(written.from(), at + "/from");
    LocalDate to = date(written.to(), at + "/to");
    if (from != null && to != null && to.isBefore(from)) {
      String expected = from + " or later";
      fault(DiagnosticCode.BAD_PERIOD, at + "/to", "the case ends before it begins", expected, to);
      return null;
    }
    return from == null || to == null ? null : new DateRange(from, to);
  }

  private LocalDate date(String text, String pointer) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      fault(DiagnosticCode.NOT_A_TIME, pointer, "not a date", "a date as 2016-01-30", text);
      return null;
    }
  }

  private boolean inside(DateRange days, StudyCase written) {
    boolean inside = true;
    if (!events.events().period().contains(days)) {
      String message = "the case leaves the days of the data";
      String expected = "days from " + events.events().period();
      fault(DiagnosticCode.BAD_PERIOD, at + "/from", message, expected, days);
      inside = false;
    }
    Scenario central = scenario.central();
    DateRange simulated =
        new DateRange(
            central.time().start().toLocalDate(), central.time().end().toLocalDate().minusDays(1));
    if (written.intensity() == Intensity.SCENARIO && !simulated.contains(days)) {
      String message = "the case leaves the days that " + scenario.id() + " simulates";
      String expected = "days from " + simulated;
      fault(DiagnosticCode.BAD_PERIOD, at + "/from", message, expected, days);
      inside = false;
    }
    return inside;
  }

  /** What a case at an origin needs. */
  private boolean placed(DateRange days, StudyCase written) {
    if (written.intensity() == Intensity.SCENARIO) {
      if (written.blockDays() != null) {
        String message = "blocks are for cases with intensity: window-at-origin";
        fault(DiagnosticCode.BAD_VALUE, at + "/blockDays", message, "none", written.blockDays());
      }
      return written.blockDays() == null;
    }
    LocalDate earliest = events.events().period().first().plusDays(OriginFamily.WINDOW_DAYS);
    if (days.first().isBefore(earliest)) {
      String message = "the data do not hold the 28 days before the case";
      fault(DiagnosticCode.BAD_PERIOD, at + "/from", message, earliest + " or later", days.first());
      return false;
    }
    var agreement = scenario.central().agreement();
    boolean truced = agreement != null;
    if (truced
        && (written.blockDays() != null
            || !days.contains(agreement.announced().toLocalDate())
            || !days.contains(agreement.truceStart().toLocalDate()))) {
      fault(
          DiagnosticCode.BAD_TRUCE,
          at + "/intensity",
          "a scenario with an agreement can start only before it, and in one block",
          "days that hold its announcement and the start of its truce, without blockDays",
          days);
      return false;
    }
    return true;
  }

  private List<SimulatedBlock> blocks(DateRange days, StudyCase written) {
    if (written.intensity() == Intensity.SCENARIO) {
      OpenScenario open = new OpenScenario(scenario, pointers, days.last());
      LocalDate start = scenario.central().time().start().toLocalDate();
      return List.of(
          new SimulatedBlock(open, scenario.theatre(), start, days.first(), days.last()));
    }
    int length = written.blockDays() == null ? days.days() : written.blockDays();
    List<SimulatedBlock> blocks = new ArrayList<>();
    for (LocalDate first = days.first();
        !first.isAfter(days.last());
        first = first.plusDays(length)) {
      LocalDate last = first.plusDays(length - 1L);
      blocks.add(block(new DateRange(first, last.isAfter(days.last()) ? days.last() : last)));
    }
    return blocks;
  }

  private SimulatedBlock block(DateRange days) {
    OriginFamily placed = new OriginFamily(scenario, days, events.events(), events.crosswalk());
    OpenScenario open = new OpenScenario(scenario, pointers, null);
    OpenFamily family = values -> placed.around(open.at(values));
    return new SimulatedBlock(family, placed.theatre(), days.first(), days.first(), days.last());
  }

  private void fault(
      DiagnosticCode code, String pointer, String message, String expected, Object found) {
    faults.add(code, tree.origin(pointer), message, expected, String.valueOf(found));
  }
}
