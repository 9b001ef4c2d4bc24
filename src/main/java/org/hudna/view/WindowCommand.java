package org.hudna.view;

import java.awt.KeyboardFocusManager;
import java.awt.event.ActionEvent;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import javax.swing.AbstractAction;
import javax.swing.KeyStroke;
import javax.swing.MenuSelectionManager;
import javax.swing.text.JTextComponent;
import org.hudna.view.scene.Words;

/** Something that a person can ask the window for, by a key, a menu or both. */
final class WindowCommand extends AbstractAction {
  private static final long serialVersionUID = 1L;
  private final String key;
  private final transient Runnable deed;

  /**
   * A command.
   *
   * @param key of its name in the message bundle
   * @param stroke the key that asks for it
   */
  WindowCommand(String key, KeyStroke stroke, Runnable deed) {
    super(Words.of(key));
    this.key = key;
    this.deed = deed;
    putValue(ACCELERATOR_KEY, stroke);
  }

  String key() {
    return key;
  }

  KeyStroke stroke() {
    return (KeyStroke) getValue(ACCELERATOR_KEY);
  }

  String title() {
    return (String) getValue(NAME);
  }

  /** Whether its key is one with which people write. */
  boolean isPlain() {
    int held = InputEvent.CTRL_DOWN_MASK | InputEvent.META_DOWN_MASK | InputEvent.ALT_DOWN_MASK;
    return (stroke().getModifiers() & held) == 0;
  }

  /** Not while somebody writes into a field or chooses from a menu; Escape ends both. */
  @Override
  public boolean accept(Object sender) {
    boolean elsewhere =
        KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner()
                instanceof JTextComponent
            || MenuSelectionManager.defaultManager().getSelectedPath().length > 0;
    boolean escape = stroke().getKeyCode() == KeyEvent.VK_ESCAPE;
    return super.accept(sender) && (escape || !(elsewhere && isPlain()));
  }

  @Override
  public void actionPerformed(ActionEvent event) {
    deed.run();
  }
}
