package org.hudna.view.map;

import java.util.ArrayList;
import java.util.List;
import org.hudna.view.map.Pick.Kind;
import org.hudna.view.scene.Words;

/**
 * What lies at a pixel of the map.
 *
 * @param pick that a click gives; null where nothing lies there that can be picked
 * @param lines told of it, the first its name
 */
public record Found(Pick pick, List<String> lines) {

  /** Copies the list. */
  public Found {
    lines = List.copyOf(lines);
  }

  /**
   * The same with attacks that lie over it: before the name of a district, formation or other
   * ground, of which only the name is left, and after what is drawn above attacks.
   */
  Found with(List<String> attacks) {
    boolean above = pick.kind() == Kind.PLACE || pick.kind() == Kind.CONVOY;
    List<String> all = new ArrayList<>(above ? lines : attacks);
    all.addAll(above ? attacks : List.of(Words.of("map.hover.click", lines.get(0))));
    return new Found(pick, all);
  }
}
