package org.hudna.cli;

import java.util.ArrayList;
import java.util.List;
import org.hudna.metric.Metric;
import org.hudna.study.Comparison;
import org.hudna.study.Effect;
import org.hudna.study.PairedDifference;
import org.hudna.study.Pairs;

/** Effects as people read them on a terminal: what is compared, and under it a line per metric. */
final class EffectTable {
  private EffectTable() {}

  /** The lines; columns on the right are left out where the terminal is too narrow. */
  static List<String> lines(List<Effect> effects, int width) {
    TextTable table =
        new TextTable(
            List.of("", "difference [95 %]", "came out", "expected", "baseline", "pairs"));
    effects.forEach(effect -> table.row(row(effect)));
    List<String> rows = table.lines(width);
    List<String> lines = new ArrayList<>();
    lines.add(rows.get(0));
    Comparison last = null;
    for (int i = 0; i < effects.size(); i++) {
      if (effects.get(i).comparison() != last) {
        last = effects.get(i).comparison();
        lines.add(head(last, width));
      }
      lines.add(rows.get(i + 1));
    }
    return lines;
  }

  private static String head(Comparison comparison, int width) {
    String head = comparison.mechanism() + ": " + comparison.change();
    return head.length() <= width ? head : head.substring(0, Math.max(1, width - 1)) + "…";
  }

  private static List<String> row(Effect effect) {
    PairedDifference of = effect.paired();
    Metric metric = effect.metric();
    String where = effect.over() == Pairs.ALL ? "" : " (" + effect.over().label() + ")";
    return List.of(
        "  " + metric.label() + where,
        ShownNumber.of(of.difference())
            + " ["
            + ShownNumber.of(of.low())
            + ", "
            + ShownNumber.of(of.high())
            + "]",
        effect.cameOut(),
        effect.expected().key(),
        ShownNumber.of(of.baseline()),
        Integer.toString(of.replicates()));
  }
}
