package org.hudna.chart;

import java.util.List;

/** What the charts of a validation are called, and the words for its ids. */
record ValidationCaptions(ValidationData data) {
  Caption caption(String name, String title, String id) {
    List<FanDay> days =
        data.fans().stream()
            .filter(fan -> fan.id().equals(id))
            .map(ValidationData.Fan::day)
            .toList();
    String of = data.cases().contains(id) ? dated(caseName(id), years(days)) : "All cases";
    return new Caption(name, title, data.title().isEmpty() ? of : data.title() + ": " + of);
  }

  String caseName(String id) {
    return data.cases().contains(id) ? name(id) : "All cases";
  }

  /** An id in words; dates in it stay as they are. */
  static String name(String id) {
    String words = id.replaceAll("(?<!\\d)[-_]|[-_](?!\\d)", " ").replace("..", " to ").strip();
    return words.isEmpty() ? id : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /** An id as part of the name of a file. */
  static String file(String id) {
    return id.replaceAll("[^A-Za-z0-9]+", "-");
  }

  /** A name with its year, unless it has it. */
  private static String dated(String name, String years) {
    return name.contains(years.substring(0, 4)) ? name : name + ", " + years;
  }

  private static String years(List<FanDay> days) {
    int from = days.stream().mapToInt(day -> day.date().getYear()).min().orElseThrow();
    int to = days.stream().mapToInt(day -> day.date().getYear()).max().orElseThrow();
    return from == to ? Integer.toString(from) : from + " to " + to;
  }

  /** What is counted, as titles say it. */
  static String label(String quantity) {
    return switch (quantity) {
      case "events" -> "Recorded fatal events";
      case "deaths" -> "Recorded deaths";
      default -> ScenarioNotes.inWords(quantity);
    };
  }

  static String column(String quantity, String scope) {
    return ScenarioNotes.inWords(quantity)
        + (scope.equals(ValidationData.NATIONAL) ? ", nation" : ", " + scope.replace('_', ' '));
  }
}
