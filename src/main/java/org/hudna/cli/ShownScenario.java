package org.hudna.cli;

import java.util.List;

/**
 * Names of scenarios in tables: where space is short, without what they share with the baseline.
 */
final class ShownScenario {
  private final String prefix;
  private final boolean brief;

  ShownScenario(String baseline, boolean brief) {
    this.prefix = baseline + "-";
    this.brief = brief;
  }

  /** The name of a scenario. */
  String of(String scenario) {
    return brief && scenario.startsWith(prefix)
        ? scenario.substring(prefix.length() - 1)
        : scenario;
  }

  /** How shortened names are to be read. */
  List<String> notes() {
    return brief ? List.of("-name stands for " + prefix + "name.") : List.of();
  }
}
