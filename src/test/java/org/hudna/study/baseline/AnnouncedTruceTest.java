package org.hudna.study.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class AnnouncedTruceTest {
  private static final LocalDate TENTH = LocalDate.parse("2001-03-10");

  @Test
  void countsDaysToNoon() {
    AnnouncedTruce atMidnight = AnnouncedTruce.openEnded(TENTH.atStartOfDay());
    assertThat(atMidnight.daysSinceStart(TENTH)).isEqualTo(0.5);
    assertThat(atMidnight.daysSinceStart(TENTH.plusDays(3))).isEqualTo(3.5);
    AnnouncedTruce atSunset = AnnouncedTruce.openEnded(TENTH.atTime(18, 0));
    assertThat(atSunset.daysSinceStart(TENTH)).isEqualTo(-0.25);
    assertThat(AnnouncedTruce.none().daysSinceStart(TENTH)).isNegative();
  }

  @Test
  void aTermIsOverAtTheFirstNoonAfterIt() {
    AnnouncedTruce truce = AnnouncedTruce.forDays(TENTH.atTime(19, 0), 7);
    assertThat(truce.termIsOver(TENTH.plusDays(7))).isFalse();
    assertThat(truce.termIsOver(TENTH.plusDays(8))).isTrue();
    assertThat(AnnouncedTruce.openEnded(TENTH.atStartOfDay()).termIsOver(TENTH.plusDays(999)))
        .isFalse();
  }

  @Test
  void theEveIsNoLaterThanWhatIsKnown() {
    AnnouncedTruce truce = AnnouncedTruce.openEnded(TENTH.atTime(19, 0));
    assertThat(truce.eve(TENTH.plusDays(5))).isEqualTo(TENTH.minusDays(1));
    assertThat(truce.eve(TENTH.minusDays(5))).isEqualTo(TENTH.minusDays(5));
    assertThat(AnnouncedTruce.none().eve(TENTH)).isEqualTo(TENTH);
  }

  @Test
  void refusesWhatCannotBeAnnounced() {
    LocalDateTime start = TENTH.atStartOfDay();
    assertThatIllegalArgumentException().isThrownBy(() -> AnnouncedTruce.forDays(start, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new AnnouncedTruce(start, 7, 1.1));
  }
}
