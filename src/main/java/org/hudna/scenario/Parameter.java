package org.hudna.scenario;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares one key of a scenario file beside the record component that holds it, or beside the
 * constant whose spelling is the key of a map. The JSON Schema, the checks of the reader, the table
 * of parameters and the window's editor are all made from it.
 *
 * <p>A numeric component may be written as a number or as a distribution (see {@link
 * Distribution}), from which each replicate draws.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Parameter {

  /** What the key means, in one sentence. */
  String description();

  /** The unit of a number; "1" for a plain ratio or share; empty for text. */
  String unit() default "";

  /** The smallest value allowed, of a number or of the support of its distribution. */
  double min() default Double.NEGATIVE_INFINITY;

  /** The largest value allowed. */
  double max() default Double.POSITIVE_INFINITY;

  /** The row of the theatre's SOURCES.md that the default comes from, or "assumption". */
  String source() default "assumption";

  /**
   * The default as YAML, for instance {@code 0.5} or {@code {dist: uniform, min: 0, max: 1}}. Empty
   * means that the key must be given, unless {@link #optional()}.
   */
  String value() default "";

  /** Whether the key may be absent (the component is then null or an empty map or list). */
  boolean optional() default false;
}
