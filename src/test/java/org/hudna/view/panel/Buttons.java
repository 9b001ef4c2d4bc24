package org.hudna.view.panel;

import java.awt.Component;
import java.awt.Container;
import javax.swing.AbstractButton;

/** Finds buttons of a panel by name. */
final class Buttons {
  private Buttons() {}

  static AbstractButton named(Container container, String name) {
    Component found = find(container, name);
    if (found == null) {
      throw new AssertionError("no button " + name);
    }
    return (AbstractButton) found;
  }

  private static Component find(Container container, String name) {
    for (Component component : container.getComponents()) {
      if (name.equals(component.getName()) && component instanceof AbstractButton) {
        return component;
      }
      Component below = component instanceof Container inner ? find(inner, name) : null;
      if (below != null) {
        return below;
      }
    }
    return null;
  }
}
