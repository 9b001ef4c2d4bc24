package org.hudna.chart;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.hudna.io.SweepResults;

/**
 * The axis of a varied key: its numbers, or the places of its values where they are not all
 * numbers.
 *
 * @param key path of the key
 * @param unit "" if it has none
 * @param levels different values in the order of the points
 * @param numeric whether they are all numbers
 */
record KeyAxis(String key, String unit, List<String> levels, boolean numeric) {

  static KeyAxis of(SweepResults sweep, int key) {
    LinkedHashSet<String> levels = new LinkedHashSet<>();
    sweep.points().forEach(point -> levels.add(point.get(key)));
    boolean numeric = levels.stream().allMatch(KeyAxis::number);
    return new KeyAxis(sweep.keys().get(key), sweep.unit(key), new ArrayList<>(levels), numeric);
  }

  private static boolean number(String text) {
    return text.matches("-?[0-9]+(\\.[0-9]+)?");
  }

  /** Where a value stands. */
  double place(String value) {
    return numeric ? Double.parseDouble(value) : levels.indexOf(value);
  }

  /** The value as text where it is no number, else null. */
  String label(String value) {
    return numeric ? null : value;
  }

  /** The axis's name. */
  String title() {
    return unit.isEmpty() ? key : key + " (" + unit + ")";
  }

  /** The last key of the path, for names of files and lines. */
  String last() {
    return key.substring(key.lastIndexOf('.') + 1);
  }
}
