package org.hudna.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Records of a scenario for tests: every key that is not given has its declared default, and an
 * uncertain number the middle of its distribution.
 */
public final class Defaults {
  private static final YAMLMapper YAML = new YAMLMapper();
  private static final Map<String, JsonNode> READ = new ConcurrentHashMap<>();

  private Defaults() {}

  /**
   * A record with its defaults.
   *
   * @param given values by component name, of the component's own type
   * @throws IllegalArgumentException if a name is no component of the record
   */
  public static <R> R of(Class<R> type, Map<String, ?> given) {
    RecordComponent[] components = type.getRecordComponents();
    Map<String, Object> left = new LinkedHashMap<>(given);
    Object[] values = new Object[components.length];
    Class<?>[] types = new Class<?>[components.length];
    for (int i = 0; i < components.length; i++) {
      String name = components[i].getName();
      types[i] = components[i].getType();
      values[i] = left.containsKey(name) ? left.remove(name) : declared(components[i]);
    }
    if (!left.isEmpty()) {
      throw new IllegalArgumentException(type.getSimpleName() + " has no " + left.keySet());
    }
    return create(type, types, values);
  }

  /** A record with all its defaults. */
  public static <R> R of(Class<R> type) {
    return of(type, Map.of());
  }

  private static <R> R create(Class<R> type, Class<?>[] types, Object[] values) {
    try {
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(type.getName(), e);
    }
  }

  private static Object declared(RecordComponent component) {
    String value = component.getAnnotation(Parameter.class).value();
    if (value.isEmpty()) {
      return component.getType().isPrimitive()
          ? convert(YAML.getNodeFactory().numberNode(0), component.getType())
          : null;
    }
    return convert(READ.computeIfAbsent(value, Defaults::read), component.getGenericType());
  }

  private static JsonNode read(String value) {
    try {
      return YAML.readTree(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Object convert(JsonNode node, Type type) {
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      return node.isArray() ? list(node, arguments[0]) : map(node, arguments[1]);
    }
    Class<?> raw = (Class<?>) type;
    if (raw.isRecord()) {
      return record(node, raw);
    }
    if (raw.isEnum()) {
      return constant(node.asText(), raw);
    }
    return scalar(node, raw);
  }

  private static Object scalar(JsonNode node, Class<?> type) {
    if (type == double.class || type == Double.class) {
      return node.isObject() ? middle(node) : node.asDouble();
    }
    if (type == int.class || type == Integer.class) {
      return node.asInt();
    }
    return type == boolean.class ? (Object) node.asBoolean() : node.asText();
  }

  private static List<Object> list(JsonNode node, Type element) {
    List<Object> values = new ArrayList<>();
    node.forEach(item -> values.add(convert(item, element)));
    return values;
  }

  private static Map<String, Object> map(JsonNode node, Type element) {
    Map<String, Object> values = new LinkedHashMap<>();
    node.properties().forEach(e -> values.put(e.getKey(), convert(e.getValue(), element)));
    return values;
  }

  private static Object record(JsonNode node, Class<?> type) {
    Map<String, Object> given = new LinkedHashMap<>();
    for (RecordComponent component : type.getRecordComponents()) {
      if (node.has(component.getName())) {
        JsonNode value = node.get(component.getName());
        given.put(component.getName(), convert(value, component.getGenericType()));
      }
    }
    return of(type, given);
  }

  private static Object constant(String key, Class<?> type) {
    String name = key.toUpperCase(Locale.ROOT).replace('-', '_');
    for (Object constant : type.getEnumConstants()) {
      if (((Enum<?>) constant).name().equals(name)) {
        return constant;
      }
    }
    throw new IllegalArgumentException(type.getSimpleName() + " has no " + key);
  }

  private static double middle(JsonNode law) {
    double min = law.path("min").asDouble();
    double max = law.path("max").asDouble();
    return switch (law.get("dist").asText()) {
      case "uniform" -> (min + max) / 2;
      case "log-uniform" -> Math.sqrt(min * max);
      case "lognormal" -> law.get("median").asDouble();
      case "power" -> law.get("scale").asDouble() * Math.pow(0.5, law.get("exponent").asDouble());
      default -> law.get("mean").asDouble();
    };
  }
}
