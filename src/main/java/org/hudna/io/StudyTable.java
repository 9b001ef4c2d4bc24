package org.hudna.io;

import java.util.ArrayList;
import java.util.List;
import org.hudna.study.Comparison;
import org.hudna.study.Effect;
import org.hudna.study.PairedDifference;

/** The effects of a study as the rows of mechanisms.csv. */
public final class StudyTable {
  /** Name of the file. */
  public static final String FILE_NAME = "mechanisms.csv";

  /** Its columns. */
  public static final List<String> COLUMNS =
      List.of(
          "mechanism",
          "change",
          "metric",
          "unit",
          "difference",
          "low",
          "high",
          "replicates",
          "baseline",
          "differing_share",
          "expected",
          "came_out",
          "runs",
          "scenario",
          "part");

  private static final int DECIMALS = 6;

  private StudyTable() {}

  /** The rows in the order of the study. */
  public static List<List<String>> rows(List<Effect> effects) {
    return effects.stream().map(StudyTable::row).toList();
  }

  private static List<String> row(Effect effect) {
    Comparison comparison = effect.comparison();
    PairedDifference paired = effect.paired();
    List<String> cells = new ArrayList<>();
    cells.add(comparison.mechanism());
    cells.add(comparison.change());
    cells.add(effect.metric().column());
    cells.add(effect.metric().unit());
    cells.add(number(paired.difference()));
    cells.add(number(paired.low()));
    cells.add(number(paired.high()));
    cells.add(Integer.toString(paired.replicates()));
    cells.add(number(paired.baseline()));
    cells.add(number(paired.differing()));
    cells.add(effect.expected().key());
    cells.add(effect.cameOut());
    cells.add(effect.over().label());
    cells.add(comparison.scenario());
    cells.add(comparison.part().key());
    return cells;
  }

  private static String number(double value) {
    StringBuilder text = new StringBuilder();
    DecimalText.append(text, value, DECIMALS);
    return text.toString();
  }
}
