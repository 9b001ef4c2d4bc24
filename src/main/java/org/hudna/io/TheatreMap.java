package org.hudna.io;

import java.util.List;

/**
 * The borders of a theatre, simplified so that neighbours still meet, as a batch keeps them for
 * maps.
 *
 * @param attribution source and licence of the borders; "" if the theatre says none
 */
public record TheatreMap(
    String theatre,
    String title,
    String attribution,
    List<Area> governorates,
    List<Area> districts) {

  /** Copies the lists. */
  public TheatreMap {
    governorates = List.copyOf(governorates);
    districts = List.copyOf(districts);
  }

  /**
   * A governorate or district.
   *
   * @param governorate code of the governorate that it lies in; its own for a governorate
   * @param rings rings of its polygons, inner ones among them (the even-odd rule says what is
   *     inside), each an array of {longitude, latitude} in degrees
   */
  public record Area(String pcode, String name, String governorate, List<double[][]> rings) {
    /** Copies the list. */
    public Area {
      rings = List.copyOf(rings);
    }
  }
}
