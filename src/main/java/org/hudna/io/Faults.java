package org.hudna.io;

import java.util.ArrayList;
import java.util.List;

/** Collects faults, so that all are told at once. */
final class Faults {
  private final List<Diagnostic> found = new ArrayList<>();

  void add(Diagnostic fault) {
    if (!found.contains(fault)) {
      found.add(fault);
    }
  }

  void add(DiagnosticCode code, Origin at, String message, String expected, String instead) {
    add(Diagnostic.of(code, at, message).expecting(expected, instead));
  }

  void addAll(FaultyInputException faulty) {
    faulty.diagnostics().forEach(this::add);
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  void throwIfAny() {
    if (!found.isEmpty()) {
      throw new FaultyInputException(found);
    }
  }
}
