package org.hudna.view.panel;

import java.awt.Color;
import javax.swing.UIManager;
import org.hudna.scenario.Phase;
import org.hudna.view.map.MomentColours;

/** Colours of phases and of key events, and those of the look in use. */
final class MarkColours {
  private MarkColours() {}

  /** Colour of a kind of key event. */
  static Color of(String kind) {
    return MomentColours.of(kind);
  }

  /** Colour of a phase by its key; that of negotiation where there is no such phase. */
  static Color phase(String key) {
    return MomentColours.phase(key);
  }

  /** Colour of a phase. */
  static Color of(Phase phase) {
    return MomentColours.of(phase);
  }

  /** Text of the look in use. */
  static Color ink() {
    return UIManager.getColor("Label.foreground");
  }

  /** Text of less weight in the look in use. */
  static Color faint() {
    return UIManager.getColor("Label.disabledForeground");
  }

  /** Lines and what is not known yet, in the look in use. */
  static Color line() {
    return UIManager.getColor("Component.borderColor");
  }
}
