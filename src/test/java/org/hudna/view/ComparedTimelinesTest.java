package org.hudna.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hudna.view.scene.Scene;
import org.hudna.view.scene.Timeline;
import org.junit.jupiter.api.Test;

class ComparedTimelinesTest {

  private record Stub(double knownHours, double endHours, List<Bookmark> bookmarks)
      implements Timeline {
    @Override
    public Scene at(double hours) {
      return null;
    }

    @Override
    public List<DayScene> days() {
      return List.of();
    }
  }

  private static Timeline.Bookmark mark(double hours, String kind) {
    return new Timeline.Bookmark(hours, kind, null);
  }

  @Test
  void keyEventsAreToldAsFarAsBothRunsAreKnownInOrderAndEachOnce() {
    Stub first = new Stub(270, 480, List.of(mark(24, "truce"), mark(260, "collapse")));
    Stub second = new Stub(250, 240, List.of(mark(24, "truce"), mark(100, "reset")));
    ComparedTimelines both = new ComparedTimelines("a", first, "b", second);
    assertThat(both.bookmarks()).containsExactly(mark(24, "truce"), mark(100, "reset"));
    assertThat(both.knownHours()).isEqualTo(250);
    assertThat(both.endHours()).isEqualTo(240);
    assertThat(both.together())
        .containsExactly(java.util.Map.entry("a", first), java.util.Map.entry("b", second));
  }
}
