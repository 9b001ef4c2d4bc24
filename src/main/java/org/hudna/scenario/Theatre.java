package org.hudna.scenario;

import java.util.List;
import java.util.Map;

/**
 * The ground on which scenarios play: who is there, where, and how violent it was before.
 *
 * @param id name of its folder
 * @param attribution source and licence of its borders, "" where the file says none
 * @param parties by id, in the order of the file
 * @param dyads published groups of fighting pairs by name, in the order of the file
 * @param intensities rates of recorded fatal events for one window of the data
 * @param severities laws of deaths for the same window
 */
public record Theatre(
    String id,
    String title,
    String attribution,
    Map<String, PartyIdentity> parties,
    Map<String, Dyad> dyads,
    List<Governorate> governorates,
    List<District> districts,
    List<Sector> sectors,
    List<Place> places,
    List<Road> roads,
    List<FormationSite> formations,
    List<Intensity> intensities,
    List<SeverityLaw> severities) {

  /** Copies the collections. */
  public Theatre {
    parties = Frozen.map(parties);
    dyads = Frozen.map(dyads);
    governorates = List.copyOf(governorates);
    districts = List.copyOf(districts);
    sectors = List.copyOf(sectors);
    places = List.copyOf(places);
    roads = List.copyOf(roads);
    formations = List.copyOf(formations);
    intensities = List.copyOf(intensities);
    severities = List.copyOf(severities);
  }

  /** How a party is shown. {@code colour} is #rrggbb. */
  public record PartyIdentity(String name, String colour) {}

  /** Party ids on the two sides of a published group; an empty side b means civilians. */
  public record Dyad(List<String> a, List<String> b) {
    /** Copies the lists. */
    public Dyad {
      a = List.copyOf(a);
      b = List.copyOf(b);
    }
  }

  /** A first-level area. {@code rings} as in {@link District}. */
  public record Governorate(String pcode, String name, List<double[][]> rings) {
    /** Copies the list. */
    public Governorate {
      rings = List.copyOf(rings);
    }
  }

  /**
   * A second-level area.
   *
   * @param rings outer rings of its polygons, each an array of {longitude, latitude} in degrees
   */
  public record District(String pcode, String name, String governorate, List<double[][]> rings) {
    /** Copies the list. */
    public District {
      rings = List.copyOf(rings);
    }
  }

  /**
   * A stretch of front: a district or a part of one.
   *
   * @param shareOfDistrict share of the district's events, in [0, 1]; sums to 1 over a district
   * @param neighbours ids of sectors beside it
   */
  public record Sector(
      String id,
      String name,
      String governorate,
      String district,
      double latitude,
      double longitude,
      double shareOfDistrict,
      List<String> neighbours) {
    /** Copies the list. */
    public Sector {
      neighbours = List.copyOf(neighbours);
    }
  }

  /**
   * A town, quarter, crossing, hub or waypoint.
   *
   * @param kind as in places.csv; "crossing", "hub" and "road" have a meaning for aid
   * @param supplyDays days for which supplies last at the start
   * @param besieger party id, or null when the place is not besieged at the scenario's start
   */
  public record Place(
      String id,
      String name,
      String kind,
      String governorate,
      String district,
      String sector,
      double latitude,
      double longitude,
      double population,
      double inNeed,
      double supplyDays,
      String controller,
      String besieger) {}

  /** A road between two places, in both directions. */
  public record Road(
      String id,
      String name,
      String from,
      String to,
      double km,
      double travelHours,
      int checkpoints,
      boolean named) {}

  /** An armed formation at the start. {@code temper} multiplies its restraint. */
  public record FormationSite(
      String id,
      String party,
      String sector,
      double fighters,
      double temper,
      double entanglement) {}

  /** Recorded fatal events per day of a district and dyad in the window. */
  public record Intensity(String district, String dyad, double eventsPerDay) {}

  /**
   * The law of deaths of a recorded fatal event: with zeroShare none, else a zero-truncated
   * discretised lognormal.
   *
   * @param mu mean of the logarithm, in ln(deaths)
   * @param sigma standard deviation of the logarithm
   * @param civilianShare share of deaths that are civilians
   */
  public record SeverityLaw(
      String governorate,
      String dyad,
      double mu,
      double sigma,
      double zeroShare,
      double civilianShare) {}
}
