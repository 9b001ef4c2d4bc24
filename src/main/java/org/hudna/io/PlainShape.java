package org.hudna.io;

/** The shape of files in which no number may be a distribution. */
final class PlainShape {
  private PlainShape() {}

  /** The shape of files that a record describes. */
  static Shape.Fields of(Class<?> type) {
    return fields(ScenarioShape.fields(type));
  }

  private static Shape.Fields fields(Shape.Fields shape) {
    return new Shape.Fields(
        shape.fields().stream()
            .map(
                field ->
                    new Shape.Field(
                        field.name(), field.declared(), field.value(), plain(field.shape())))
            .toList());
  }

  private static Shape plain(Shape shape) {
    if (shape instanceof Shape.Fields fields) {
      return fields(fields);
    }
    if (shape instanceof Shape.Entries entries) {
      return new Shape.Entries(plain(entries.value()));
    }
    if (shape instanceof Shape.Items items) {
      return new Shape.Items(plain(items.item()));
    }
    return shape instanceof Shape.Decimal number
        ? new Shape.Decimal(false, number.min(), number.max(), number.unit())
        : shape;
  }
}
