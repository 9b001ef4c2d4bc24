package org.hudna.io;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hudna.scenario.Parameter;
import org.hudna.scenario.Scenario;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** Reads the shape of a scenario file off {@link Scenario} and the records under it. */
public final class ScenarioShape {
  private static final Shape.Fields SHAPE = fields(Scenario.class);

  private ScenarioShape() {}

  /** The shape of a whole file. */
  public static Shape.Fields shape() {
    return SHAPE;
  }

  /** The shape at a place of a file of some shape; null where nothing may be. */
  static Shape at(Shape root, String pointer) {
    Shape shape = root;
    for (JsonPointer rest = JsonPointer.compile(pointer); !rest.matches(); rest = rest.tail()) {
      shape = under(shape, rest.getMatchingProperty());
    }
    return shape;
  }

  private static Shape under(Shape shape, String key) {
    if (shape instanceof Shape.Fields fields) {
      return fields.fields().stream()
          .filter(field -> field.name().equals(key))
          .map(Shape.Field::shape)
          .findFirst()
          .orElse(null);
    }
    if (shape instanceof Shape.Entries entries) {
      return entries.value();
    }
    return shape instanceof Shape.Items items ? items.item() : null;
  }

  /** The spelling of a constant in scenario files. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The shape of files that a record describes. */
  static Shape.Fields fields(Class<?> type) {
    return new Shape.Fields(
        Arrays.stream(type.getRecordComponents()).map(ScenarioShape::field).toList());
  }

  /** The same of files in which no distribution stands for a number. */
  static Shape.Fields fixed(Class<?> type) {
    return (Shape.Fields) fixed(fields(type));
  }

  private static Shape fixed(Shape shape) {
    if (shape instanceof Shape.Fields of) {
      return new Shape.Fields(of.fields().stream().map(ScenarioShape::fixed).toList());
    }
    if (shape instanceof Shape.Items of) {
      return new Shape.Items(fixed(of.item()));
    }
    if (shape instanceof Shape.Entries of) {
      return new Shape.Entries(fixed(of.value()));
    }
    return shape instanceof Shape.Decimal of
        ? new Shape.Decimal(false, of.min(), of.max(), of.unit())
        : shape;
  }

  private static Shape.Field fixed(Shape.Field of) {
    return new Shape.Field(of.name(), of.declared(), of.value(), fixed(of.shape()));
  }

  private static Shape.Field field(RecordComponent component) {
    Parameter declared = component.getAnnotation(Parameter.class);
    if (declared == null) {
      throw new IllegalStateException(component + " lacks @Parameter");
    }
    JsonNode value = declared.value().isEmpty() ? null : parse(declared.value());
    Shape shape = shape(component.getGenericType(), declared, true);
    return new Shape.Field(component.getName(), declared, value, shape);
  }

  /** A map by the constants of an enum: each is a key with a declaration of its own. */
  private static Shape.Fields constants(Class<?> keys, Type value) {
    return new Shape.Fields(
        Arrays.stream(keys.getFields())
            .filter(Field::isEnumConstant)
            .map(field -> constant(field, value))
            .toList());
  }

  private static Shape.Field constant(Field field, Type value) {
    Parameter declared = field.getAnnotation(Parameter.class);
    String name = field.getName().toLowerCase(Locale.ROOT).replace('_', '-');
    return new Shape.Field(name, declared, null, shape(value, declared, false));
  }

  private static Shape shape(Type type, Parameter declared, boolean drawn) {
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      if (arguments[0] instanceof Class<?> keys && keys.isEnum() && arguments.length == 2) {
        return constants(keys, arguments[1]);
      }
      return generic.getRawType() == Map.class
          ? new Shape.Entries(shape(arguments[1], declared, drawn))
          : new Shape.Items(shape(arguments[0], declared, false));
    }
    return simple((Class<?>) type, declared, drawn);
  }

  private static Shape simple(Class<?> type, Parameter declared, boolean drawn) {
    if (type == double.class || type == Double.class) {
      return new Shape.Decimal(drawn, declared.min(), declared.max(), declared.unit());
    }
    if (type == int.class || type == Integer.class) {
      return new Shape.Whole(declared.min(), declared.max(), declared.unit());
    }
    if (type == boolean.class || type == Boolean.class) {
      return new Shape.Truth();
    }
    if (type == String.class) {
      return new Shape.Text();
    }
    if (type == LocalDateTime.class) {
      return new Shape.Instant();
    }
    if (type == LocalDate.class) {
      return new Shape.Day();
    }
    if (type == Object.class) {
      return new Shape.Anything();
    }
    return type.isEnum() ? new Shape.Word(words(type)) : fields(type);
  }

  private static List<String> words(Class<?> type) {
    return Arrays.stream(type.getEnumConstants()).map(c -> word((Enum<?>) c)).toList();
  }

  /** A default as the annotation writes it. */
  static JsonNode parse(String yaml) {
    Node node = new Yaml(new LoaderOptions()).compose(new java.io.StringReader("v: " + yaml));
    return new YamlNodes(null, new WrittenTree(), new Faults(), 10)
        .object((MappingNode) node, Pointers.ROOT, 0)
        .get("v");
  }
}
