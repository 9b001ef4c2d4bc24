package org.hudna.model.agent;

import java.util.List;
import org.hudna.model.event.AidEvent.State;

/** A convoy with relief for a month, on its way from a hub or crossing to a place. */
public final class AidConvoy {
  private final String id;
  private final long key;
  private int origin;
  private final int destination;
  private double people;
  private final double plannedHours;
  private State state = State.PLANNED;
  private List<Integer> route = List.of();
  private int leg;
  private double readyHours;
  private String reason;
  private String refusedBy;
  private boolean medicineTaken;
  private double untilLeave = Double.NaN;
  private double untilAttack = Double.NaN;

  /**
   * A convoy that is planned.
   *
   * @param origin index of the place that it starts from
   * @param destination index of the place that it is bound for
   * @param people people whom its load supplies for a month at the start
   * @param plannedHours when it was asked for
   */
  public AidConvoy(
      String id, long key, int origin, int destination, double people, double plannedHours) {
    this.id = id;
    this.key = key;
    this.origin = origin;
    this.destination = destination;
    this.people = people;
    this.plannedHours = plannedHours;
  }

  /** Its id in the run. */
  public String id() {
    return id;
  }

  /** Its number in the keys of random streams. */
  public long key() {
    return key;
  }

  /** Index of the place that it starts from. */
  public int origin() {
    return origin;
  }

  /** Index of the place that it is bound for. */
  public int destination() {
    return destination;
  }

  /** People whom its load supplies for a month. */
  public double people() {
    return people;
  }

  /** Loses a part of its load that would supply so many people. */
  public void lose(double supplied) {
    this.people = Math.max(0, people - supplied);
  }

  /** Id of the party that refuses it or leaves it unanswered, or null. */
  public String refusedBy() {
    return refusedBy;
  }

  /** Sets that. */
  public void refusedBy(String party) {
    this.refusedBy = party;
  }

  /** Whether a checkpoint has taken its medical goods. */
  public boolean medicineTaken() {
    return medicineTaken;
  }

  /** They have been taken. */
  public void takeMedicine() {
    this.medicineTaken = true;
  }

  /** The hour at which it was asked for. */
  public double plannedHours() {
    return plannedHours;
  }

  /** Its state. */
  public State state() {
    return state;
  }

  /**
   * Goes to another state.
   *
   * @param hours when that state's work is done; of a convoy that waits, when it is given up
   * @param why why it is held up, or null when it goes on
   */
  public void enter(State next, double hours, String why) {
    this.state = next;
    this.readyHours = hours;
    this.reason = why;
  }

  /** The hour at which the work of the present state is done, or waiting is given up. */
  public double readyHours() {
    return readyHours;
  }

  /** Why it is held up, or null. */
  public String reason() {
    return reason;
  }

  /** Indices of the roads that it takes, in order. */
  public List<Integer> route() {
    return route;
  }

  /** Position in the route: roads already travelled. */
  public int leg() {
    return leg;
  }

  /** Starts from the beginning of a way: from a place and over its roads. */
  public void take(int from, List<Integer> roads) {
    this.origin = from;
    this.route = List.copyOf(roads);
    this.leg = 0;
  }

  /** Has travelled one more road. */
  public void nextLeg() {
    this.leg++;
  }

  /** Integrated rate of leave to cross a front that is left until it comes; NaN before any. */
  public double untilLeave() {
    return untilLeave;
  }

  /** Sets that. */
  public void untilLeave(double left) {
    this.untilLeave = left;
  }

  /** Integrated rate of attack that is left until one comes; NaN before any. */
  public double untilAttack() {
    return untilAttack;
  }

  /** Sets that. */
  public void untilAttack(double left) {
    this.untilAttack = left;
  }
}
