package org.hudna.view;

import java.awt.event.KeyEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.swing.Action;
import javax.swing.JComponent;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import javax.swing.JRootPane;
import javax.swing.KeyStroke;
import org.hudna.view.scene.Words;

/** The menus of the window, and the keys that ask for the same. */
final class WindowMenu {
  private final Map<String, JMenu> menus = new LinkedHashMap<>();
  private final JMenuBar bar = new JMenuBar();

  /** Empty menus in their order; one is seen once it has an entry. */
  WindowMenu() {
    for (String name : List.of("file", "view", "time", "tools", "help")) {
      JMenu menu = new JMenu(Words.of("player.menu." + name));
      menu.setName("menu-" + name);
      menu.setVisible(false);
      menus.put(name, menu);
      bar.add(menu);
    }
  }

  JMenuBar bar() {
    return bar;
  }

  JMenu menu(String name) {
    return menus.get(name);
  }

  /** Adds commands to a menu, and their keys to a window. */
  void add(String name, JRootPane root, List<WindowCommand> commands) {
    for (WindowCommand command : commands) {
      add(name, command);
      bind(root, command);
    }
  }

  /** Adds an entry to a menu. */
  void add(String name, Action action) {
    JMenuItem item = new KeyedItem(action);
    item.setName(action instanceof WindowCommand command ? command.key() : null);
    menus.get(name).add(item);
    menus.get(name).setVisible(true);
  }

  /** Lets a key of the window ask for a command. */
  static void bind(JRootPane root, WindowCommand command) {
    root.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT)
        .put(command.stroke(), command.key());
    root.getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW).put(command.stroke(), command.key());
    root.getActionMap().put(command.key(), command);
  }

  /** An entry that shows its key; the window itself listens to the key. */
  private static final class KeyedItem extends JMenuItem {
    private static final long serialVersionUID = 1L;

    KeyedItem(Action action) {
      super(action);
    }

    @Override
    protected boolean processKeyBinding(
        KeyStroke stroke, KeyEvent event, int condition, boolean pressed) {
      return condition != WHEN_IN_FOCUSED_WINDOW
          && super.processKeyBinding(stroke, event, condition, pressed);
    }
  }
}
