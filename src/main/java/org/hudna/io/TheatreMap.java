package org.hudna.io;

import java.util.ArrayList;
import java.util.List;
import org.hudna.scenario.Theatre.District;
import org.hudna.scenario.Theatre.Governorate;

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
   * The same with fewer corners, for small pictures.
   *
   * @param tolerance a share of the map's extent: what is smaller goes
   */
  public TheatreMap simplified(double tolerance) {
    List<District> whole =
        districts.stream()
            .map(each -> new District(each.pcode(), each.name(), each.governorate(), each.rings()))
            .toList();
    Borders borders = new Borders(whole, tolerance);
    List<Area> simpler = new ArrayList<>();
    for (int i = 0; i < borders.districts().size(); i++) {
      simpler.add(area(borders.districts().get(i), Borders.rings(borders.district(i))));
    }
    List<Area> around =
        governorates.stream()
            .map(each -> new Governorate(each.pcode(), each.name(), each.rings()))
            .map(each -> area(each, Borders.rings(borders.governorate(each))))
            .toList();
    return new TheatreMap(theatre, title, attribution, around, simpler);
  }

  private static Area area(District district, List<double[][]> rings) {
    return new Area(district.pcode(), district.name(), district.governorate(), rings);
  }

  private static Area area(Governorate governorate, List<double[][]> rings) {
    return new Area(governorate.pcode(), governorate.name(), governorate.pcode(), rings);
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
