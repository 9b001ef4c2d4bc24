package org.hudna.view.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.hudna.io.EditableKey;
import org.hudna.io.ScenarioEdits;
import org.hudna.view.scene.Words;

/** What is to be said of a key below the table. */
final class ParameterNote {
  private final ScenarioEdits edits;
  private final long runSeed;

  ParameterNote(ScenarioEdits edits, long runSeed) {
    this.edits = edits;
    this.runSeed = runSeed;
  }

  /** The note, one line for each thing. */
  String of(EditableKey key) {
    List<String> lines = new ArrayList<>();
    lines.add(key.path());
    lines.add(key.description() + ".");
    lines.add(Words.of("panels.model.allowed", key.allowed()));
    OptionalDouble drawn = edits.drawn(key.path(), runSeed);
    if (drawn.isPresent()) {
      String number = AmountTicks.format("0.####").format(drawn.getAsDouble());
      lines.add(Words.of("panels.model.drawn", key.value(), number));
    }
    if (!key.standard().isEmpty()) {
      lines.add(Words.of("panels.model.standard", key.standard()));
    }
    if (!key.origin().isEmpty()) {
      lines.add(Words.of("panels.model.origin", key.origin()));
    }
    return String.join("\n", lines);
  }
}
