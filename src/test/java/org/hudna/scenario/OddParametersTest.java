package org.hudna.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The ODD page lists every key as the records declare it; -Dgolden.update=true renews the list. */
class OddParametersTest {
  private static final Path ODD = Path.of("src/site/markdown/odd.md");
  private static final String BEGIN = "<!-- parameters -->\n";
  private static final String END = "<!-- /parameters -->";

  @Test
  void pageListsEveryKeyWithUnitBoundsDefaultAndSource() throws IOException {
    String page = Files.readString(ODD);
    int begin = page.indexOf(BEGIN) + BEGIN.length();
    int end = page.indexOf(END);
    assertTrue(end >= begin && begin >= BEGIN.length(), "the page has its two markers");
    String table = table();
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(ODD, page.substring(0, begin) + table + page.substring(end));
    } else {
      String listed = page.substring(begin, end);
      assertEquals(List.of(), notIn(listed, table), "rows to add; -Dgolden.update=true does it");
      assertEquals(List.of(), notIn(table, listed), "rows of keys that are gone");
    }
  }

  private static List<String> notIn(String table, String other) {
    List<String> known = other.lines().toList();
    return table.lines().filter(row -> !known.contains(row)).toList();
  }

  private static String table() {
    List<String> rows = new ArrayList<>();
    rows.add("| key | meaning | unit | bounds | default | source |");
    rows.add("|---|---|---|---|---|---|");
    collect("", Scenario.class, rows);
    return String.join("\n", rows) + "\n";
  }

  private static void collect(String prefix, Class<?> type, List<String> rows) {
    for (RecordComponent component : type.getRecordComponents()) {
      Parameter parameter = component.getAnnotation(Parameter.class);
      Type value = component.getGenericType();
      String key = prefix + component.getName() + suffix(component.getType());
      Class<?> inner = innermost(value);
      if (inner.isRecord()) {
        collect(key + ".", inner, rows);
      } else {
        rows.add(row(key, parameter));
      }
    }
  }

  private static String suffix(Class<?> type) {
    return Map.class.isAssignableFrom(type) ? ".<id>" : "";
  }

  private static Class<?> innermost(Type type) {
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      boolean holds = Collection.class.isAssignableFrom((Class<?>) generic.getRawType());
      return innermost(holds ? arguments[0] : arguments[arguments.length - 1]);
    }
    return (Class<?>) type;
  }

  private static String row(String key, Parameter parameter) {
    String given = parameter.optional() ? "absent" : "given";
    String value = parameter.value().isEmpty() ? given : "`" + parameter.value() + "`";
    boolean number = Double.isFinite(parameter.min()) || Double.isFinite(parameter.max());
    String bounds = number ? plain(parameter.min()) + " to " + plain(parameter.max()) : "";
    String source = number ? parameter.source() : "";
    return String.join(
            " | ",
            "| `" + key + "`",
            parameter.description(),
            parameter.unit(),
            bounds,
            value,
            source)
        + " |";
  }

  private static String plain(double bound) {
    return bound == Math.rint(bound) ? Long.toString((long) bound) : Double.toString(bound);
  }
}
