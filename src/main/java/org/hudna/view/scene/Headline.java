package org.hudna.view.scene;

import java.util.List;
import java.util.Set;
import org.hudna.view.scene.Scene.Strike;
import org.hudna.view.scene.Timeline.Bookmark;
import org.hudna.view.scene.Timeline.DayScene;

/**
 * What a run has come to at an hour.
 *
 * @param violations attacks that the truce forbade, since the start; NaN without an agreement
 * @param deaths people killed since the start
 * @param peopleReached by aid since the start
 * @param daysInForce for which the truce has held; NaN without an agreement
 */
public record Headline(double violations, double deaths, double peopleReached, double daysInForce) {
  private static final double HOURS_A_DAY = 24;

  /** Flashes that are marks of attacks counted elsewhere, or no attacks of a dyad. */
  private static final Set<String> NO_VIOLATIONS = Set.of("barred-sortie", "outside-strike");

  /** The numbers of a timeline at an hour that it knows. */
  public static Headline of(Timeline timeline, double hours) {
    Scene scene = timeline.at(hours);
    boolean agreed = scene.agreed();
    return new Headline(
        agreed ? violations(timeline.days(), scene) : Double.NaN,
        scene.deaths(),
        scene.peopleReached(),
        agreed ? daysInForce(timeline.bookmarks(), scene.hours()) : Double.NaN);
  }

  private static double violations(List<DayScene> days, Scene scene) {
    int whole = Math.min(days.size(), (int) (scene.hours() / HOURS_A_DAY));
    long ended = days.subList(0, whole).stream().mapToLong(DayScene::violations).sum();
    double midnight = whole * HOURS_A_DAY;
    return ended
        + scene.flashes().stream()
            .filter(flash -> flash.hours() >= midnight && forbidden(flash))
            .count();
  }

  /** Attacks that the truce forbade among the flashes of a scene, those of the last 24 hours. */
  public static long lately(Scene scene) {
    return scene.flashes().stream().filter(Headline::forbidden).count();
  }

  private static boolean forbidden(Strike flash) {
    return flash.covered() && !NO_VIOLATIONS.contains(flash.kind());
  }

  private static double daysInForce(List<Bookmark> marks, double hours) {
    double start = hours(marks, "truce", hours);
    double end = hours(marks, "collapse", hours);
    return Math.max(0, end - start) / HOURS_A_DAY;
  }

  /** When something of a kind first happened; the hour that is shown if it has not by then. */
  private static double hours(List<Bookmark> marks, String kind, double shown) {
    return marks.stream()
        .filter(mark -> mark.kind().equals(kind))
        .mapToDouble(Bookmark::hours)
        .filter(hour -> hour <= shown)
        .findFirst()
        .orElse(shown);
  }
}
