package org.hudna.chart;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.hudna.io.CountedDaysReader;
import org.hudna.io.Manifest;
import org.hudna.scenario.Truce;
import org.hudna.study.comparison.CountedDays;

/**
 * What charts need to know of a scenario beside its results.
 *
 * @param id name of its folder
 * @param extendsId id of the scenario that it extends, or null
 * @param theatre id of its theatre, or null
 * @param names shown names by id, of those who have one
 * @param days which days its metrics count
 */
record ScenarioNotes(
    String id,
    String title,
    String extendsId,
    String theatre,
    TruceMarks marks,
    Map<String, String> names,
    CountedDays days) {
  private static final String AFTER =
      Truce.Order.AFTER_PERSUASION.name().toLowerCase(Locale.ROOT).replace('_', '-');

  ScenarioNotes {
    names = Map.copyOf(names);
  }

  /** Takes what the manifest holds of a scenario; what is absent stays unknown. */
  static ScenarioNotes of(Manifest.Entry entry) {
    JsonNode scenario = entry.resolved() == null ? MissingNode.getInstance() : entry.resolved();
    Map<String, String> names = new HashMap<>(entry.partyNames());
    for (String kind : new String[] {"observers", "guarantors"}) {
      scenario
          .path(kind)
          .properties()
          .forEach(each -> names.put(each.getKey(), each.getValue().path("name").asText("")));
    }
    names.values().removeIf(String::isBlank);
    return new ScenarioNotes(
        entry.id(),
        entry.title(),
        entry.extendsId(),
        entry.theatre(),
        marks(scenario.path("agreement")),
        names,
        CountedDaysReader.of(entry));
  }

  /** The shown name of an id; the id itself in words if it has none. */
  String name(String id) {
    String name = names.get(id);
    return name == null ? inWords(id) : name;
  }

  /** An id such as {@code first-party} as people write it. */
  static String inWords(String id) {
    String words = id.replace('-', ' ').replace('_', ' ');
    return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private static TruceMarks marks(JsonNode agreement) {
    LocalDateTime start = instant(agreement.path("truce").path("start"));
    LocalDateTime announced = instant(agreement.path("announced"));
    double days = number(agreement.path("persuasion").path("durationDays"));
    if (agreement.path("truce").path("order").asText().equals(AFTER) && announced != null) {
      return new TruceMarks(announced.plusSeconds(Math.round(days * 86_400)), announced, days);
    }
    return start == null ? TruceMarks.NONE : new TruceMarks(start, days > 0 ? start : null, days);
  }

  private static LocalDateTime instant(JsonNode node) {
    return node.isTextual() ? LocalDateTime.parse(node.asText()) : null;
  }

  /** A number, or the middle of the law that it is drawn from. */
  private static double number(JsonNode node) {
    if (node.has("median")) {
      return node.path("median").asDouble();
    }
    return node.isObject()
        ? (node.path("min").asDouble() + node.path("max").asDouble()) / 2
        : node.asDouble(0);
  }
}
