package org.hudna.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.hudna.history.ViolationClaims;
import org.hudna.io.ScenarioReader;
import org.hudna.io.ViolationClaimsReader;
import org.junit.jupiter.api.Test;

class OneSidednessTest {
  private static final Path CLAIMS =
      Path.of("scenarios", "history", "violation-claims-2016-feb-aug.csv");

  /** 28 of 396 against side b: 7 %, which 40 % of the attacks at attention 0.113 would make. */
  @Test
  void attentionIsTheShareAgainstTheShareOfAttacks() {
    OneSidedness of = OneSidedness.of(new ViolationClaims("x", 1, 368, 28), 0.6, 0.6);
    assertThat(of.lessSeen()).isEqualTo("b");
    assertThat(of.share().middle()).isEqualTo(28.0 / 396, within(0.002));
    assertThat(of.attention().middle()).isEqualTo(28.0 / 368 * 0.6 / 0.4, within(0.003));
  }

  @Test
  void noClaimAgainstASideLeavesAttentionNearNought() {
    OneSidedness of = OneSidedness.of(new ViolationClaims("x", 16, 0, 100), 0.5, 0.7);
    assertThat(of.lessSeen()).isEqualTo("a");
    assertThat(of.share().low()).isLessThan(1e-4);
    assertThat(of.attention().high()).isBetween(0.01, 0.03);
  }

  @Test
  void moreClaimsNarrowTheShare() {
    OneSidedness few = OneSidedness.of(new ViolationClaims("x", 1, 9, 1), 0.5, 0.7);
    OneSidedness many = OneSidedness.of(new ViolationClaims("x", 1, 900, 100), 0.5, 0.7);
    assertThat(many.share().high() - many.share().low())
        .isLessThan(0.2 * (few.share().high() - few.share().low()));
  }

  /** The ranges of the reference scenario hold what the claims say, and are not far wider. */
  @Test
  void theReferenceScenarioHasWhatTheClaimsSay() {
    var observers =
        new ScenarioReader()
            .read(Path.of("scenarios", "geneva-2016.yaml"))
            .tree()
            .path("observers");
    List<OneSidedness> all =
        ViolationClaimsReader.read(CLAIMS).stream()
            .map(claims -> OneSidedness.of(claims, 0.5, 0.7))
            .toList();
    assertThat(all).hasSize(2);
    for (OneSidedness of : all) {
      String party = of.lessSeen().equals("a") ? "government" : "free-army-north";
      var range = observers.path(of.claims().observer()).path("attention").path(party);
      assertThat(of.attention().middle())
          .as(of.claims().observer())
          .isBetween(range.path("min").asDouble(), range.path("max").asDouble());
      assertThat(range.path("max").asDouble())
          .isBetween(0.75 * of.attention().high(), 2 * of.attention().high());
    }
  }
}
