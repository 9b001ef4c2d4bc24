package org.hudna.io;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/** A resolved scenario as YAML; behind each value a comment says where it comes from. */
public final class ScenarioText {
  private static final Pattern PLAIN =
      Pattern.compile("(?!(true|false|null)$)[A-Za-z](?!.*(: | #))[^\\p{Cntrl}:#]*(?<! )");
  private static final Pattern TIME = Pattern.compile("\\d{4}-\\d{2}(-\\d{2}T[\\d:]+)?");
  private static final int COMMENT_COLUMN = 56;

  private final StringBuilder text = new StringBuilder();
  private final Map<String, Origin> origins;

  private ScenarioText(ResolvedScenario scenario) {
    this.origins = scenario.origins();
  }

  /** The text; every line ends in a line feed. */
  public static String of(ResolvedScenario scenario) {
    ScenarioText written = new ScenarioText(scenario);
    written.entries(scenario.tree(), ScenarioShape.shape(), Pointers.ROOT, "");
    return written.text.toString();
  }

  private void entries(JsonNode map, Shape shape, String pointer, String indent) {
    if (shape instanceof Shape.Fields fields) {
      for (Shape.Field field : fields.fields()) {
        if (map.has(field.name())) {
          entry(field.name(), map.get(field.name()), field.shape(), pointer, indent);
        }
      }
    } else if (shape instanceof Shape.Entries entries) {
      for (Map.Entry<String, JsonNode> entry : map.properties()) {
        entry(entry.getKey(), entry.getValue(), entries.value(), pointer, indent);
      }
    }
  }

  private void entry(String key, JsonNode value, Shape shape, String around, String indent) {
    String pointer = Pointers.child(around, key);
    String start = indent + scalar(key) + ":";
    if (value.isObject() && !value.has("dist") && !value.isEmpty()) {
      text.append(start).append('\n');
      entries(value, shape, pointer, indent + "  ");
    } else if (value.isArray() && !value.isEmpty() && value.get(0).isObject()) {
      text.append(start).append('\n');
      items(value, ((Shape.Items) shape).item(), pointer, indent + "  ");
    } else {
      line(start + " " + flow(value), pointer);
    }
  }

  private void items(JsonNode list, Shape shape, String pointer, String indent) {
    for (int i = 0; i < list.size(); i++) {
      int from = text.length();
      entries(list.get(i), shape, Pointers.child(pointer, i), indent + "  ");
      text.replace(from, from + indent.length() + 1, indent + "-");
    }
  }

  private void line(String line, String pointer) {
    Origin origin = origins.get(pointer);
    text.append(line).append(" ".repeat(Math.max(2, COMMENT_COLUMN - line.length())));
    text.append("# ").append(origin).append('\n');
  }

  /** A value in one line. */
  static String flow(JsonNode value) {
    if (value.isObject()) {
      StringJoiner parts = new StringJoiner(", ", "{", "}");
      value.properties().forEach(e -> parts.add(scalar(e.getKey()) + ": " + flow(e.getValue())));
      return parts.toString();
    }
    if (value.isArray()) {
      StringJoiner parts = new StringJoiner(", ", "[", "]");
      value.forEach(item -> parts.add(flow(item)));
      return parts.toString();
    }
    if (value.isDouble()) {
      return Wording.number(value.asDouble());
    }
    return value.isTextual() ? scalar(value.asText()) : value.toString();
  }

  /** A word as YAML, in quotes where it needs them. */
  static String scalar(String word) {
    boolean plain =
        TIME.matcher(word).matches()
            || PLAIN.matcher(word).matches() && word.matches("[^,\\[\\]{}\"'&*!|>%@`]*");
    return plain ? word : TextNode.valueOf(word).toString();
  }
}
