package org.hudna.model.world;

import org.hudna.scenario.Theatre.Place;

/** A place with who holds it and what it has left. */
public final class PlaceState {
  private final int index;
  private final Place place;
  private final int governorate;
  private String controller;
  private String besieger;
  private double supplyDays;
  private double reachedPeople;

  /**
   * A place at the start.
   *
   * @param governorate index of its governorate in the theatre
   */
  public PlaceState(int index, Place place, int governorate) {
    this.index = index;
    this.place = place;
    this.governorate = governorate;
    this.controller = place.controller();
    this.besieger = place.besieger();
    this.supplyDays = place.supplyDays();
  }

  /** Its position in the world's list. */
  public int index() {
    return index;
  }

  /** What the theatre says of it. */
  public Place place() {
    return place;
  }

  /** Index of its governorate in the theatre. */
  public int governorate() {
    return governorate;
  }

  /** Id of the party that holds it; may be null. */
  public String controller() {
    return controller;
  }

  /** Sets who holds it. */
  public void controller(String party) {
    this.controller = party;
  }

  /** Id of the party that besieges it, or null. */
  public String besieger() {
    return besieger;
  }

  /** Ends or starts a siege. */
  public void besieger(String party) {
    this.besieger = party;
  }

  /** Whether it is besieged. */
  public boolean besieged() {
    return besieger != null;
  }

  /** Days for which its supplies last, at least 0. */
  public double supplyDays() {
    return supplyDays;
  }

  /** Uses up or adds supplies. */
  public void moveSupplies(double days) {
    this.supplyDays = Math.max(0, supplyDays + days);
  }

  /** People in it whom aid has reached since the start, at most those in need. */
  public double reachedPeople() {
    return reachedPeople;
  }

  /** Counts people reached; returns how many of them were not reached before. */
  public double reach(double people) {
    double before = reachedPeople;
    reachedPeople = Math.min(place.inNeed(), reachedPeople + people);
    return reachedPeople - before;
  }
}
