package org.hudna.view.map;

import java.util.List;

/**
 * What lies at a pixel of the map.
 *
 * @param pick that a click gives
 * @param lines told of it, the first its name
 */
public record Found(Pick pick, List<String> lines) {

  /** Copies the list. */
  public Found {
    lines = List.copyOf(lines);
  }
}
