package org.hudna.io;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hudna.history.CountSeries;
import org.hudna.history.DateRange;
import org.hudna.history.ObservedEvents;
import org.hudna.scenario.Theatre;
import org.hudna.scenario.Theatre.Governorate;
import org.hudna.study.calibration.CalibrationStudy.StudyTarget;
import org.hudna.study.calibration.Statistic;
import org.hudna.study.calibration.Target;

/** Reads the targets of one case: a number for each window and area. */
final class TargetReader {
  private static final String NATION = "nation";

  private final WrittenTree tree;
  private final String caseId;
  private final DateRange days;
  private final ObservedEvents events;
  private final Theatre theatre;
  private final Faults faults;

  TargetReader(
      WrittenTree tree,
      String caseId,
      DateRange days,
      ObservedEvents events,
      Theatre theatre,
      Faults faults) {
    this.tree = tree;
    this.caseId = caseId;
    this.days = days;
    this.events = events;
    this.theatre = theatre;
    this.faults = faults;
  }

  /**
   * The numbers of a target; none with faults.
   *
   * @param at where it stands
   * @param group its number in the study
   */
  List<Target> read(StudyTarget written, String at, int group) {
    check(written, at);
    List<Window> windows = windows(written.statistic(), at);
    List<Integer> areas = areas(written, at);
    List<Target> targets = new ArrayList<>();
    for (int area : areas) {
      for (Window window : windows) {
        targets.add(
            new Target(
                caseId,
                written.series(),
                written.statistic(),
                area,
                area == CountSeries.NATION ? NATION : theatre.governorates().get(area - 1).name(),
                window.range.toString(),
                window.days,
                group,
                written.weight() / (areas.size() * windows.size())));
      }
    }
    return targets;
  }

  private void check(StudyTarget written, String at) {
    if (!(written.weight() > 0)) {
      String found = Wording.of(tree.at(at + "/weight"));
      fault(DiagnosticCode.OUT_OF_RANGE, at + "/weight", "a weight of nothing", "above 0", found);
    }
    String unfit = written.statistic().unfit(written.series());
    if (unfit != null) {
      fault(
          DiagnosticCode.BAD_VALUE,
          at + "/statistic",
          "there is no " + word(written.statistic()) + " of " + word(written.series()),
          unfit,
          word(written.series()));
    }
  }

  private static String word(Enum<?> constant) {
    return ScenarioShape.word(constant);
  }

  private List<Integer> areas(StudyTarget written, String at) {
    List<Governorate> all = theatre.governorates();
    if (!written.series().byGovernorate()) {
      if (written.governorates() != null) {
        String message = "a national series has no governorates";
        fault(DiagnosticCode.BAD_VALUE, at + "/governorates", message, "no such key", "a list");
      }
      return List.of(CountSeries.NATION);
    }
    if (written.governorates() == null) {
      return IntStream.rangeClosed(1, all.size()).boxed().toList();
    }
    List<Integer> areas = new ArrayList<>();
    for (int g = 0; g < written.governorates().size(); g++) {
      areas.addAll(area(written.governorates().get(g), at + "/governorates/" + g));
    }
    return areas.stream().distinct().toList();
  }

  private List<Integer> area(String name, String at) {
    List<Governorate> all = theatre.governorates();
    for (int g = 0; g < all.size(); g++) {
      if (all.get(g).name().equals(name) || all.get(g).pcode().equals(name)) {
        return List.of(g + 1);
      }
    }
    List<String> known = all.stream().map(Governorate::name).toList();
    faults.add(
        Diagnostic.of(
                DiagnosticCode.UNKNOWN_ID,
                tree.origin(at),
                "the theatre has no governorate '" + name + "'")
            .expecting(Wording.oneOf(known) + ", or its code", name)
            .suggesting(Suggestion.of(name, known)));
    return List.of();
  }

  private List<Window> windows(Statistic statistic, String at) {
    List<Window> windows = new ArrayList<>();
    WindowReader reader = new WindowReader(tree, days, faults);
    boolean listed = tree.at(at + "/windows").isArray();
    List<DateRange> ranges = reader.read(at + "/windows");
    for (int w = 0; w < ranges.size(); w++) {
      Window window = new Window(ranges.get(w), observed(ranges.get(w)));
      if (window.days.length >= statistic.fewestDays()) {
        windows.add(window);
      } else if (listed) {
        tooFew(at + "/windows/" + w, statistic, window);
      }
    }
    if (!listed && windows.isEmpty() && !ranges.isEmpty()) {
      tooFew(at + "/windows", statistic, new Window(ranges.get(0), observed(ranges.get(0))));
    }
    return windows;
  }

  private void tooFew(String at, Statistic statistic, Window window) {
    fault(
        DiagnosticCode.BAD_PERIOD,
        at,
        window.days.length == 0
            ? "the source of the data failed on all days of the window"
            : "too few observed days for " + word(statistic),
        "%d observed days or more".formatted(statistic.fewestDays()),
        "%d in %s".formatted(window.days.length, window.range));
  }

  /** The observed days of a window, numbered from the first day of the case. */
  private int[] observed(DateRange range) {
    return range.stream()
        .filter(day -> !events.missingDays().contains(day))
        .mapToInt(this::number)
        .toArray();
  }

  private int number(LocalDate day) {
    return (int) (day.toEpochDay() - days.first().toEpochDay());
  }

  private void fault(
      DiagnosticCode code, String pointer, String message, String expected, String found) {
    faults.add(code, tree.origin(pointer), message, expected, found);
  }

  private record Window(DateRange range, int[] days) {}
}
