package org.hudna.view;

import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import javax.swing.KeyStroke;

/** Keys as they are named on keyboards. */
final class KeyWords {
  private KeyWords() {}

  /** Such as "Ctrl+C". */
  static String of(KeyStroke stroke) {
    String held = InputEvent.getModifiersExText(stroke.getModifiers());
    String key =
        stroke.getKeyCode() == KeyEvent.VK_UNDEFINED
            ? String.valueOf(stroke.getKeyChar())
            : KeyEvent.getKeyText(stroke.getKeyCode());
    return held.isEmpty() ? key : held + "+" + key;
  }
}
