package org.hudna.view.panel;

import java.awt.BorderLayout;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.GridLayout;
import java.awt.Insets;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleConsumer;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.Timer;
import javax.swing.UIManager;
import org.hudna.view.map.Layer;
import org.hudna.view.map.Look;
import org.hudna.view.map.MapDisplay;
import org.hudna.view.map.MapView;
import org.hudna.view.map.PartyKey;
import org.hudna.view.scene.Headline;
import org.hudna.view.scene.Scene;

/**
 * Two runs at the same hour: their maps side by side, which zoom, move and show layers together,
 * and below them the marks of the parties, the headline numbers with their differences, and a
 * chart.
 */
public final class ComparePanel extends JPanel {
  private static final long serialVersionUID = 1L;
  private static final int MILLISECONDS = 40;
  private static final int BEATS_PER_CHART = 5;
  private final transient List<CompareSide> sides;
  private final transient Scene[] scenes = new Scene[2];
  private final List<MapDisplay> maps;
  private final List<JLabel> titles;
  private final CompareTable numbers;
  private final PartyKey parties;
  private final transient CompareChart chart;
  private final Timer together = new Timer(MILLISECONDS, event -> follow());
  private transient MapView seen = MapView.WHOLE;
  private Set<Layer> layers;
  private transient DoubleConsumer chosen = hour -> {};
  private int beats;

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
    parties = new PartyKey(first.theatre(), look);
    chart = new CompareChart(first, second);
    chart.canvas().onHour(hour -> chosen.accept(hour));
    add(below(), BorderLayout.SOUTH);
    layers = maps.get(0).layers();
    show(0);
  }

  private JPanel below() {
    JPanel below = new JPanel(new GridBagLayout());
    GridBagConstraints place = new GridBagConstraints();
    place.insets = new Insets(6, 14, 2, 0);
    place.fill = GridBagConstraints.BOTH;
    place.weightx = 1;
    below.add(parties, place);
    place.weightx = 0;
    below.add(numbers, place);
    place.weightx = 1;
    below.add(chart.canvas(), place);
    return below;
  }

  /** Calls back with the hour of a day of the chart that a person clicks on. */
  public void onHour(DoubleConsumer listener) {
    chosen = listener;
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
    chart.canvas().show(hours);
    numbers.show(
        Headline.of(sides.get(0).timeline(), hours), Headline.of(sides.get(1).timeline(), hours));
  }

  /** Bright or dark. */
  public void setLook(Look look) {
    maps.forEach(map -> map.setLook(look));
    parties.setLook(look);
  }

  /** The map that has been moved, or whose layers have changed, takes the other one with it. */
  private void follow() {
    for (int i = 0; i < maps.size(); i++) {
      MapDisplay other = maps.get(1 - i);
      if (!maps.get(i).view().equals(seen)) {
        seen = maps.get(i).view();
        other.setView(seen);
      }
      if (!maps.get(i).layers().equals(layers)) {
        layers = maps.get(i).layers();
        List.of(Layer.values()).forEach(layer -> other.show(layer, layers.contains(layer)));
      }
    }
    if (beats++ % BEATS_PER_CHART == 0) {
      chart.refresh();
    }
  }

  /**
   * All of it as it is seen.
   *
   * @param scale pixels of the picture for one of the window, at least 1
   */
  public BufferedImage snapshot(int scale) {
    BufferedImage image =
        new BufferedImage(scale * getWidth(), scale * getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.scale(scale, scale);
    printAll(graphics);
    graphics.dispose();
    return image;
  }

  /** The maps, from left to right. */
  public List<MapDisplay> maps() {
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
