package org.hudna.io;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hudna.history.DateRange;

/** Reads the windows of a target: a word for even ones, or a list of ranges of days. */
final class WindowReader {
  private static final Map<String, Integer> LENGTHS =
      Map.of("days", 1, "weeks", 7, "fortnights", 14, "whole", Integer.MAX_VALUE);
  private static final List<String> WORDS = List.of("days", "weeks", "fortnights", "whole");
  private static final List<String> KEYS = List.of("from", "to");

  private final WrittenTree tree;
  private final DateRange days;
  private final Faults faults;

  /** A reader for a case of some days. */
  WindowReader(WrittenTree tree, DateRange days, Faults faults) {
    this.tree = tree;
    this.days = days;
    this.faults = faults;
  }

  /** The windows in order; none with faults. The last of even windows may be shorter. */
  List<DateRange> read(String at) {
    JsonNode node = tree.at(at);
    if (node.isTextual() && LENGTHS.containsKey(node.asText())) {
      return even(LENGTHS.get(node.asText()));
    }
    if (node.isTextual()) {
      faults.add(SchemaCheck.unknownWord(tree.origin(at), "'windows'", node.asText(), WORDS));
      return List.of();
    }
    if (!node.isArray() || node.isEmpty()) {
      fault(
          DiagnosticCode.WRONG_TYPE,
          at,
          "'windows' has the wrong type",
          Wording.oneOf(WORDS) + ", or a list of {from: DATE, to: DATE}",
          Wording.of(node));
      return List.of();
    }
    List<DateRange> ranges = new ArrayList<>();
    for (int w = 0; w < node.size(); w++) {
      range(node.get(w), Pointers.child(at, w), ranges);
    }
    return ranges;
  }

  private List<DateRange> even(int length) {
    List<DateRange> ranges = new ArrayList<>();
    long left = days.days();
    LocalDate first = days.first();
    while (left > 0) {
      long size = Math.min(length, left);
      ranges.add(new DateRange(first, first.plusDays(size - 1)));
      first = first.plusDays(size);
      left -= size;
    }
    return ranges;
  }

  private void range(JsonNode node, String at, List<DateRange> ranges) {
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      if (!KEYS.contains(entry.getKey())) {
        Origin place = tree.origin(Pointers.child(at, entry.getKey())).key();
        faults.add(SchemaCheck.unknownKey(place, entry.getKey(), KEYS));
      }
    }
    LocalDate from = date(node, "from", at);
    LocalDate to = date(node, "to", at);
    if (from == null || to == null) {
      return;
    }
    String found = from + " to " + to;
    if (to.isBefore(from)) {
      fault(DiagnosticCode.BAD_PERIOD, at, "a window ends before it begins", "from <= to", found);
    } else if (!days.contains(new DateRange(from, to))) {
      String expected = "days from " + days;
      fault(DiagnosticCode.BAD_PERIOD, at, "a window leaves the days of its case", expected, found);
    } else {
      ranges.add(new DateRange(from, to));
    }
  }

  private LocalDate date(JsonNode node, String key, String at) {
    try {
      return LocalDate.parse(node.path(key).asText());
    } catch (DateTimeParseException e) {
      fault(
          DiagnosticCode.NOT_A_TIME,
          node.has(key) ? Pointers.child(at, key) : at,
          "a window lacks its '" + key + "'",
          "a date as 2016-01-30",
          Wording.of(node.path(key)));
      return null;
    }
  }

  private void fault(
      DiagnosticCode code, String pointer, String message, String expected, String found) {
    faults.add(code, tree.origin(pointer), message, expected, found);
  }
}
