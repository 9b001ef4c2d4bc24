package org.hudna.view;

import java.awt.Component;
import java.awt.Container;
import java.util.Set;
import javax.swing.JLabel;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import sim.display.Console;

/**
 * Takes from MASON's console what does nothing here: a run's seed is that of the command line, and
 * a run is not saved half way.
 */
final class ConsoleDress {
  private static final Set<String> SEED = Set.of("Random Number Seed", "Increment Seed on Stop");
  private static final Set<String> MENU = Set.of("Quit", "About MASON");

  private ConsoleDress() {}

  static void apply(Console console, String title) {
    console.setTitle(title);
    console.setIncrementSeedOnStop(false);
    for (int i = 0; i < console.getJMenuBar().getMenuCount(); i++) {
      thin(console.getJMenuBar().getMenu(i));
    }
    hideSeed(console.getContentPane());
  }

  private static void thin(JMenu menu) {
    for (Component component : menu.getMenuComponents()) {
      if (component instanceof JMenuItem item && !MENU.contains(item.getText())) {
        menu.remove(component);
      }
    }
  }

  private static void hideSeed(Container container) {
    Component[] children = container.getComponents();
    for (int i = 0; i < children.length; i++) {
      if (children[i] instanceof JLabel label && isSeed(label.getText())) {
        label.setVisible(false);
        children[i + 1].setVisible(false);
      } else if (children[i] instanceof Container inner) {
        hideSeed(inner);
      }
    }
  }

  private static boolean isSeed(String label) {
    return label != null && SEED.contains(label.strip());
  }
}
