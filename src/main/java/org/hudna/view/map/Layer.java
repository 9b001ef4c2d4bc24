package org.hudna.view.map;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.hudna.view.scene.Words;

/** What can be taken off the map and put back, from the ground up. */
public enum Layer {
  DISTRICTS,
  ROADS,
  CORRIDORS,
  ZONES,
  HEAT,
  FORMATIONS,
  VIOLENCE,
  SORTIES,
  PLACES,
  NAMES,
  CONVOYS,
  INSETS,
  LEGEND,
  SCALE;

  /** Every layer: what a map shows unless somebody chooses. */
  public static Set<Layer> all() {
    return EnumSet.allOf(Layer.class);
  }

  /** Its name in menus. */
  public String title() {
    return Words.of("map.layer." + name().toLowerCase(Locale.ROOT));
  }
}
