package org.hudna.study.validation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Days of one scenario that are scored together.
 *
 * @param id its name in the tables
 * @param file the scenario's file
 * @param posterior whether runs draw from the scenario's posterior
 * @param changes keys of the scenario by path and their other values, as YAML
 * @param windows in the order of their days
 */
public record ValidationCase(
    String id, String file, boolean posterior, Map<String, String> changes, List<Window> windows) {

  /** Copies the collections. */
  public ValidationCase {
    changes = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(changes));
    windows = List.copyOf(windows);
  }
}
