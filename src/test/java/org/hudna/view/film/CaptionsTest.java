package org.hudna.view.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.hudna.view.film.Captions.Caption;
import org.hudna.view.scene.RecordedRun;
import org.hudna.view.scene.Scene;
import org.hudna.view.scene.Timeline;
import org.junit.jupiter.api.Test;

class CaptionsTest {
  private static final Reel REEL = new Reel(24, 480, 25, 24, 2);
  private final RecordedRun run = RecordedRun.mini();

  @Test
  void aKeyEventIsSaidWhenItHappensAndComesAndGoes() {
    Captions captions = of(mark(72, "truce", "truce"));
    assertThat(captions.at(1.99)).isNull();
    Caption caption = captions.at(2);
    assertThat(caption.text()).isEqualTo("The truce starts");
    assertThat(caption.opacity(2)).isZero();
    assertThat(caption.opacity(3)).isEqualTo(1);
    assertThat(caption.opacity(4.1)).isCloseTo(0.4, within(1e-9));
    assertThat(captions.at(4.3)).isNull();
  }

  @Test
  void causesAndPhasesAreSaidInWords() {
    Captions captions = of(mark(48, "phase", "announced"), mark(240, "collapse", "renewal-failed"));
    assertThat(captions.at(1.5).text()).isEqualTo("Truce announced");
    assertThat(captions.at(9.5).text()).isEqualTo("The truce collapses: the truce was not renewed");
  }

  @Test
  void theWeightierIsSaidWhereTwoMeet() {
    Captions captions =
        of(
            mark(48, "joint-strike", "zone"),
            mark(60, "truce", "truce"),
            mark(72, "joint-strike", "zone"));
    assertThat(captions.at(1.4).text()).startsWith("Joint strike");
    assertThat(captions.at(1.6).text()).isEqualTo("The truce starts");
    assertThat(captions.at(2.5).text()).isEqualTo("The truce starts");
  }

  @Test
  void thoseThatComeTooFastToReadWaitForTheNextGap() {
    Captions captions =
        of(
            mark(48, "suspension", "crown"),
            mark(54, "suspension", "league"),
            mark(120, "suspension", "volunteers"));
    assertThat(captions.at(1.5).text()).isEqualTo("Suspends its part: The Crown");
    assertThat(captions.at(2.5).text()).isEqualTo("Suspends its part: The Crown");
    assertThat(captions.at(4.5).text()).startsWith("Suspends its part: Volunteers");
  }

  @Test
  void whatHappensAgainAndAgainIsSaidOnceInAWhile() {
    Captions captions =
        of(
            mark(48, "convoy-attack", "one"),
            mark(120, "convoy-attack", "two"),
            mark(240, "convoy-attack", "three"));
    assertThat(captions.at(1.5)).isNotNull();
    assertThat(captions.at(4.5)).isNull();
    assertThat(captions.at(9.5)).isNotNull();
  }

  @Test
  void whatLiesOutsideTheFilmOrIsNoStoryIsNotSaid() {
    Captions captions =
        of(
            mark(12, "truce", "truce"),
            mark(48, "control", "port"),
            mark(72, "renewal", null),
            mark(500, "collapse", null));
    for (double seconds = 0; seconds < 21; seconds += 0.5) {
      assertThat(captions.at(seconds)).isNull();
    }
  }

  private static Timeline.Bookmark mark(double hours, String kind, String detail) {
    return new Timeline.Bookmark(hours, kind, detail);
  }

  private Captions of(Timeline.Bookmark... marks) {
    return new Captions(run.scenario(), run.theatre(), new Marked(run.recording(), marks), REEL);
  }

  /** A run with key events of a test. */
  private record Marked(Timeline run, Bookmark... marks) implements Timeline {

    @Override
    public double knownHours() {
      return run.knownHours();
    }

    @Override
    public double endHours() {
      return run.endHours();
    }

    @Override
    public Scene at(double hours) {
      return run.at(hours);
    }

    @Override
    public List<Bookmark> bookmarks() {
      return List.of(marks);
    }

    @Override
    public List<DayScene> days() {
      return run.days();
    }
  }
}
