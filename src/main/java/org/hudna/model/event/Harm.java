package org.hudna.model.event;

/**
 * What an attack did.
 *
 * @param lethal whether it was of the kind that kills (a few such events carry zero deaths)
 * @param recorded whether a data set of fatal events holds it
 */
public record Harm(boolean lethal, boolean recorded, int deaths, int civilianDeaths) {

  /** Nobody was killed. */
  public static final Harm NONE = new Harm(false, false, 0, 0);
}
