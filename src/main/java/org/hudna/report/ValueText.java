package org.hudna.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Values of scenario files in words. */
final class ValueText {
  private static final int LONGEST = 90;

  private ValueText() {}

  /** Whether a node is an open number, which every run draws from a law. */
  static boolean isLaw(JsonNode node) {
    return node.isObject() && node.has("dist");
  }

  /** A value as a person reads it. */
  static String of(JsonNode node) {
    if (isLaw(node)) {
      return law(node);
    }
    if (node.isBoolean()) {
      return node.asBoolean() ? "yes" : "no";
    }
    if (node.isArray()) {
      return list(node);
    }
    if (node.isObject()) {
      return node.size() + (node.size() == 1 ? " key" : " keys");
    }
    return node.isTextual() ? time(node.asText()) : node.asText();
  }

  private static String time(String text) {
    return text.matches("\\d{4}-\\d{2}-\\d{2}T.*") ? text.replace('T', ' ') : text;
  }

  private static String list(JsonNode node) {
    if (node.isEmpty()) {
      return "none";
    }
    List<String> items = new ArrayList<>();
    node.forEach(item -> items.add(of(item)));
    String text = String.join(", ", items);
    return text.length() <= LONGEST ? text : items.size() + " items";
  }

  private static String law(JsonNode law) {
    return switch (law.path("dist").asText()) {
      case "uniform" -> range(law) + ", evenly";
      case "log-uniform" -> range(law) + ", evenly on a log scale";
      case "lognormal" ->
          "about "
              + text(law, "median")
              + bounds(law)
              + ", lognormal, log SD "
              + text(law, "logSd");
      case "normal" ->
          "about " + text(law, "mean") + bounds(law) + ", normal, SD " + text(law, "sd");
      case "beta" ->
          "about %s, beta, concentration %s"
              .formatted(text(law, "mean"), text(law, "concentration"));
      default -> others(law);
    };
  }

  private static String range(JsonNode law) {
    return text(law, "min") + " to " + text(law, "max");
  }

  private static String bounds(JsonNode law) {
    return law.has("min") && law.has("max") ? " (" + range(law) + ")" : "";
  }

  private static String others(JsonNode law) {
    List<String> parts = new ArrayList<>(List.of(law.path("dist").asText()));
    law.properties().stream()
        .filter(entry -> !entry.getKey().equals("dist"))
        .forEach(entry -> parts.add(entry.getKey() + " " + entry.getValue().asText()));
    return String.join(", ", parts);
  }

  private static String text(JsonNode law, String key) {
    return law.path(key).asText("?");
  }
}
