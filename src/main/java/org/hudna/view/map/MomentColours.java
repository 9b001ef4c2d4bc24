package org.hudna.view.map;

import java.awt.Color;
import java.util.Map;
import org.hudna.scenario.Phase;

/** Colours of phases and of key events, which stand out on bright and on dark ground alike. */
public final class MomentColours {
  private static final Color VIOLENCE = new Color(0xD64545);
  private static final Color SETBACK = new Color(0xE0892B);
  private static final Color TRUCE = new Color(0x2E9E6B);
  private static final Color STRIKE = new Color(0x3D7DD8);
  private static final Color OTHER = new Color(0x8A919B);
  private static final Map<String, Color> KINDS =
      Map.of(
          "truce", TRUCE,
          "adopted", TRUCE,
          "phase", TRUCE,
          "renewal", TRUCE,
          "reset", SETBACK,
          "suspension", SETBACK,
          "withdrawal", OTHER,
          "joint-strike", STRIKE,
          "convoy-attack", VIOLENCE,
          "collapse", VIOLENCE);

  private MomentColours() {}

  /** Colour of a kind of key event. */
  public static Color of(String kind) {
    return KINDS.getOrDefault(kind, OTHER);
  }

  /** Colour of a phase by its key; that of negotiation where there is no such phase. */
  public static Color phase(String key) {
    for (Phase phase : Phase.values()) {
      if (phase.key().equals(key)) {
        return of(phase);
      }
    }
    return of(Phase.NEGOTIATION);
  }

  /** Colour of a phase. */
  public static Color of(Phase phase) {
    return switch (phase) {
      case NEGOTIATION -> new Color(0x9AA1AB);
      case ANNOUNCED -> new Color(0xC9A227);
      case PERSUASION -> new Color(0x58B98D);
      case IMPLEMENTATION -> TRUCE;
      case POLITICAL_PROCESS -> new Color(0x1F7A8C);
      case COLLAPSED -> new Color(0xA8484B);
    };
  }
}
