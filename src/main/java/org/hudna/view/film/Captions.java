package org.hudna.view.film;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hudna.scenario.Scenario;
import org.hudna.scenario.Theatre;
import org.hudna.view.scene.Scene.ConvoyScene;
import org.hudna.view.scene.Subject;
import org.hudna.view.scene.SubjectNames;
import org.hudna.view.scene.Timeline;
import org.hudna.view.scene.Timeline.Bookmark;
import org.hudna.view.scene.Words;

/**
 * What a film says of key events, each for two seconds of the film. Of two at once the weightier is
 * said, of equal ones the first; a kind that comes again and again is said once in a while.
 */
final class Captions {
  /** Kinds of key events in words or as flags, the weightier the larger. */
  private static final Map<String, Integer> WEIGHTS =
      Map.of(
          "collapse", 6,
          "truce", 5,
          "phase", 4,
          "renewal", 3,
          "withdrawal", 3,
          "suspension", 3,
          "convoy-attack", 2,
          "joint-strike", 1);

  private static final double SECONDS = 2.2;
  private static final double FADE = 0.25;
  private static final double AGAIN = 6;
  private final SubjectNames names;
  private final List<Caption> captions = new ArrayList<>();

  /**
   * A text and when it is to be read, in seconds of the film.
   *
   * @param mark the key event that it is about
   */
  record Caption(Bookmark mark, String text, double from, double to) {

    /** How much of it is to be seen: less as it comes and goes. */
    double opacity(double seconds) {
      double nearest = Math.min(seconds - from, to - seconds);
      return Math.max(0, Math.min(1, nearest / FADE));
    }
  }

  /** The captions of a film. */
  Captions(Scenario scenario, Theatre theatre, Timeline timeline, Reel reel) {
    this.names = new SubjectNames(scenario, theatre);
    for (Bookmark mark : timeline.bookmarks()) {
      if (tells(mark) && mark.hours() >= reel.fromHours() && mark.hours() <= reel.toHours()) {
        add(mark, reel.secondsTo(mark.hours()), timeline);
      }
    }
  }

  /** Whether a film says something of a key event. */
  static boolean tells(Bookmark mark) {
    boolean renewed = mark.kind().equals("renewal") && mark.detail() == null;
    return WEIGHTS.containsKey(mark.kind()) && !renewed;
  }

  private void add(Bookmark mark, double seconds, Timeline timeline) {
    boolean repeated =
        weight(mark) <= WEIGHTS.get("convoy-attack")
            && captions.stream()
                .anyMatch(
                    said -> said.mark.kind().equals(mark.kind()) && seconds - said.from < AGAIN);
    Caption last = captions.isEmpty() ? null : captions.get(captions.size() - 1);
    boolean hidden = last != null && last.to > seconds && weight(last.mark) >= weight(mark);
    if (repeated || hidden) {
      return;
    }
    if (last != null && last.to > seconds) {
      captions.set(captions.size() - 1, new Caption(last.mark, last.text, last.from, seconds));
    }
    captions.add(new Caption(mark, text(mark, timeline), seconds, seconds + SECONDS));
  }

  private static int weight(Bookmark mark) {
    return WEIGHTS.get(mark.kind());
  }

  /** The caption to be seen at a second of the film; null for none. */
  Caption at(double seconds) {
    return captions.stream()
        .filter(caption -> caption.from <= seconds && seconds < caption.to)
        .findFirst()
        .orElse(null);
  }

  private String text(Bookmark mark, Timeline timeline) {
    String key = "film.caption." + mark.kind();
    return switch (mark.kind()) {
      case "phase" -> Words.capital(Words.of("phase." + mark.detail()));
      case "collapse" ->
          mark.detail() == null
              ? Words.of(key + ".alone")
              : Words.of(key, Words.orKey("cause.", mark.detail()));
      case "convoy-attack" -> Words.of(key, destination(mark, timeline));
      case "joint-strike" -> Words.of(key, names.of(Subject.of(Subject.Kind.ZONE, mark.detail())));
      case "truce" -> Words.of(key);
      default -> Words.of(key, names.actor(mark.detail()));
    };
  }

  private String destination(Bookmark mark, Timeline timeline) {
    return timeline.at(mark.hours()).convoys().stream()
        .filter(convoy -> convoy.id().equals(mark.detail()))
        .map(ConvoyScene::destination)
        .findFirst()
        .map(id -> names.of(Subject.of(Subject.Kind.PLACE, id)))
        .orElse(mark.detail());
  }
}
