package org.hudna.view.scene;

/** The states of convoys in words, and why they are in them. */
public final class ConvoyWords {
  private ConvoyWords() {}

  /** A state as the scene spells it, such as "waiting". */
  public static String state(String state) {
    return Words.orKey("map.convoy.", state);
  }

  /**
   * Why a convoy is in its state.
   *
   * @param reason as the scene spells it; null if there is none
   * @param by name of the party that refused it or did not answer; null if there is none
   * @return nothing where there is no reason
   */
  public static String why(String reason, String by) {
    if (reason == null) {
      return "";
    }
    String named = "map.reason." + reason + ".by";
    return by != null && Words.has(named)
        ? Words.of(named, by)
        : Words.orKey("map.reason.", reason);
  }
}
