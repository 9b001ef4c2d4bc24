package org.hudna.view;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javax.swing.JComponent;
import javax.swing.JTabbedPane;
import org.hudna.view.scene.Words;

/** The tabs beside the map; a tab is there once it has something to show. */
public final class SideTabs {
  /** The tabs in their order. */
  public enum Tab {
    OVERVIEW,
    CHARTS,
    INSPECT,
    MODEL;

    String title() {
      return Words.of("player.tab." + name().toLowerCase(Locale.ROOT));
    }
  }

  private final Map<Tab, JComponent> shown = new EnumMap<>(Tab.class);
  private final JTabbedPane pane = new JTabbedPane();

  SideTabs() {
    pane.setName("side");
    pane.setFocusable(false);
  }

  JTabbedPane pane() {
    return pane;
  }

  /** Puts a panel into a tab. */
  public void set(Tab tab, JComponent panel) {
    JComponent before = shown.put(tab, panel);
    if (before != null) {
      pane.remove(before);
    }
    int index = (int) shown.keySet().stream().filter(other -> other.compareTo(tab) < 0).count();
    pane.insertTab(tab.title(), null, panel, null, index);
    if (before == null && shown.size() == 1) {
      pane.setSelectedIndex(0);
    }
  }

  /** Brings a tab to the front, if it is there. */
  public void select(Tab tab) {
    if (shown.containsKey(tab)) {
      pane.setSelectedComponent(shown.get(tab));
    }
  }
}
