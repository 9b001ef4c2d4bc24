package org.hudna.io;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.function.Predicate;

/** Validates a complete tree against the schema and says in our words what is wrong. */
final class SchemaCheck {
  private final Shape.Fields root;
  private final Schema schema;

  /** A check of scenario files. */
  SchemaCheck() {
    this(ScenarioShape.shape(), new SchemaGenerator().schema());
  }

  /** A check of files of another shape. */
  SchemaCheck(Shape.Fields root) {
    this(root, new SchemaGenerator().of(root));
  }

  private SchemaCheck(Shape.Fields root, ObjectNode schema) {
    this.root = root;
    this.schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema);
  }

  /** Adds all faults but those at places that another check covers. */
  void check(WrittenTree tree, Predicate<String> covered, Faults faults) {
    for (Error error : schema.validate(tree.root())) {
      String pointer = error.getInstanceLocation().toString();
      if (!covered.test(pointer)) {
        faults.add(diagnostic(error, pointer, tree));
      }
    }
  }

  private Diagnostic diagnostic(Error error, String pointer, WrittenTree tree) {
    Origin at = tree.origin(pointer);
    JsonNode found = tree.at(pointer);
    Shape shape = ScenarioShape.at(root, pointer);
    String name = Pointers.title(pointer);
    return switch (error.getKeyword()) {
      case "additionalProperties" -> {
        String key = error.getProperty();
        Origin place = tree.origin(Pointers.child(pointer, key)).key();
        yield unknownKey(place, key, ((Shape.Fields) shape).names());
      }
      case "required" -> missing(at.key(), error.getProperty(), pointer, (Shape.Fields) shape);
      case "type" ->
          Diagnostic.of(DiagnosticCode.WRONG_TYPE, at, name + " has the wrong type")
              .expecting(Wording.of(shape), Wording.of(found));
      case "enum" -> unknownWord(at, name, found.asText(), ((Shape.Word) shape).words());
      case "minimum", "maximum" ->
          Diagnostic.of(DiagnosticCode.OUT_OF_RANGE, at, name + " is out of range")
              .expecting(Wording.of(shape), Wording.of(found));
      case "pattern" ->
          Diagnostic.of(DiagnosticCode.NOT_A_TIME, at, name + " is not a time")
              .expecting(Wording.of(shape), Wording.of(found));
      default ->
          Diagnostic.of(DiagnosticCode.BAD_VALUE, at, name + ": " + error.getMessage())
              .expecting(Wording.of(shape), Wording.of(found));
    };
  }

  /** A key that nobody reads. */
  static Diagnostic unknownKey(Origin at, String key, List<String> known) {
    return Diagnostic.of(DiagnosticCode.UNKNOWN_KEY, at, "unknown key '" + key + "'")
        .expecting(Wording.oneOf(known), key)
        .suggesting(Suggestion.of(key, known));
  }

  /** A word that is none of the known ones. */
  static Diagnostic unknownWord(Origin at, String name, String found, List<String> known) {
    return Diagnostic.of(
            DiagnosticCode.UNKNOWN_WORD, at, name + " does not know the word '" + found + "'")
        .expecting(Wording.oneOf(known), found)
        .suggesting(Suggestion.of(found, known));
  }

  private static Diagnostic missing(Origin at, String key, String pointer, Shape.Fields shape) {
    String place = pointer.isEmpty() ? "the file" : "'" + Pointers.dotted(pointer) + "'";
    Shape.Field field =
        shape.fields().stream().filter(f -> f.name().equals(key)).findFirst().orElseThrow();
    String expected = key + ": " + Wording.of(field.shape());
    return Diagnostic.of(DiagnosticCode.MISSING_KEY, at, place + " lacks '" + key + "'")
        .expecting(expected + " (" + field.declared().description() + ")", null);
  }
}
