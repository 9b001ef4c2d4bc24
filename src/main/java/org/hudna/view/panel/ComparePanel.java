package org.hudna.view.panel;

import java.awt.BorderLayout;
import java.awt.Font;
import java.awt.GridLayout;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.Timer;
import javax.swing.UIManager;
import org.hudna.view.map.Layer;
import org.hudna.view.map.Look;
import org.hudna.view.map.MapDisplay;
import org.hudna.view.map.MapView;
import org.hudna.view.scene.Scene;

/**
 * Two runs at the same hour: their maps side by side, which zoom and move together, and below them
 * the headline numbers with their differences.
 */
public final class ComparePanel extends JPanel {
  private static final long serialVersionUID = 1L;
  private static final int MILLISECONDS = 40;
  private final transient List<CompareSide> sides;
  private final transient Scene[] scenes = new Scene[2];
  private final List<MapDisplay> maps;
  private final List<JLabel> titles;
  private final CompareTable numbers;
  private final Timer together = new Timer(MILLISECONDS, event -> follow());
  private transient MapView seen = MapView.WHOLE;

  /** Compares two runs from the same instant on. */
  public ComparePanel(CompareSide first, CompareSide second, Look look) {
    super(new BorderLayout());
    setName("compare");
    sides = List.of(first, second);
    scenes[0] = first.timeline().at(0);
    scenes[1] = second.timeline().at(0);
    maps = List.of(map(0, look), map(1, look));
    titles = List.of(title(first), title(second));
    numbers = new CompareTable(first.name(), second.name());
    JPanel both = new JPanel(new GridLayout(1, 2, 4, 0));
    both.add(titled(0));
    both.add(titled(1));
    add(both);
    JPanel below = new JPanel();
    below.add(numbers);
    add(below, BorderLayout.SOUTH);
    show(0);
  }

  private MapDisplay map(int side, Look look) {
    CompareSide shown = sides.get(side);
    MapDisplay map = new MapDisplay(shown.scenario(), shown.theatre(), look, () -> scenes[side]);
    map.setName("map." + side);
    map.show(Layer.LEGEND, false);
    map.show(Layer.INSETS, false);
    return map;
  }

  private static JLabel title(CompareSide side) {
    JLabel title = new JLabel(side.name() + ": " + side.scenario().title());
    title.setToolTipText(side.scenario().title());
    title.setBorder(BorderFactory.createEmptyBorder(6, 10, 6, 10));
    return title;
  }

  private JPanel titled(int side) {
    JPanel panel = new JPanel(new BorderLayout());
    panel.add(titles.get(side), BorderLayout.NORTH);
    panel.add(maps.get(side));
    return panel;
  }

  /** Shows an hour of both runs. */
  public void show(double hours) {
    for (int i = 0; i < sides.size(); i++) {
      scenes[i] = sides.get(i).timeline().at(hours);
      maps.get(i).refresh();
    }
    numbers.show(
        Headline.of(sides.get(0).timeline(), hours), Headline.of(sides.get(1).timeline(), hours));
  }

  /** Bright or dark. */
  public void setLook(Look look) {
    maps.forEach(map -> map.setLook(look));
  }

  /** The map that has been moved takes the other one with it. */
  private void follow() {
    for (int i = 0; i < maps.size(); i++) {
      if (!maps.get(i).view().equals(seen)) {
        seen = maps.get(i).view();
        maps.get(1 - i).setView(seen);
      }
    }
  }

  /** The maps, from left to right. */
  List<MapDisplay> maps() {
    return maps;
  }

  CompareTable numbers() {
    return numbers;
  }

  @Override
  public void updateUI() {
    super.updateUI();
    if (titles != null) {
      Font bold = UIManager.getFont("Label.font").deriveFont(Font.BOLD);
      titles.forEach(title -> title.setFont(bold));
    }
  }

  @Override
  public void addNotify() {
    super.addNotify();
    updateUI();
    together.start();
  }

  @Override
  public void removeNotify() {
    together.stop();
    super.removeNotify();
  }

  /** Ends the maps. */
  public void close() {
    together.stop();
    maps.forEach(MapDisplay::close);
  }
}
