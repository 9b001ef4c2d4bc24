package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hudna.scenario.Theatre;
import org.hudna.scenario.Theatre.Dyad;
import org.hudna.scenario.Theatre.PartyIdentity;
import org.junit.jupiter.api.Test;

class EnmityTest {
  private static Enmity enmity(Map<String, Dyad> dyads) {
    Map<String, PartyIdentity> parties = new LinkedHashMap<>();
    List.of("a", "b", "c").forEach(id -> parties.put(id, new PartyIdentity(id, "#000000")));
    List<Theatre.Place> none = List.of();
    return new Enmity(
        new Theatre(
            "t", "T", "", parties, dyads, List.of(), List.of(), List.of(), none, List.of(),
            List.of(), List.of(), List.of()));
  }

  private static boolean between(Enmity enmity, String first, String second) {
    return enmity.between(enmity.number(first), enmity.number(second));
  }

  @Test
  void oppositeSidesOfADyadFightEachOther() {
    Enmity enmity = enmity(Map.of("d", new Dyad(List.of("a"), List.of("b"))));
    assertThat(between(enmity, "a", "b")).isTrue();
    assertThat(between(enmity, "b", "a")).isTrue();
    assertThat(between(enmity, "a", "c")).isFalse();
    assertThat(between(enmity, "a", "a")).isFalse();
  }

  @Test
  void thoseOnOneSideElsewhereQuarrelWithoutAFront() {
    Enmity enmity =
        enmity(
            Map.of(
                "main", new Dyad(List.of("a"), List.of("b", "c")),
                "quarrel", new Dyad(List.of("b"), List.of("c"))));
    assertThat(between(enmity, "b", "c")).isFalse();
    assertThat(between(enmity, "a", "c")).isTrue();
    Enmity turned =
        enmity(
            Map.of(
                "main", new Dyad(List.of("b", "c"), List.of("a")),
                "quarrel", new Dyad(List.of("b"), List.of("c"))));
    assertThat(between(turned, "b", "c")).isFalse();
  }

  @Test
  void aDyadAgainstCiviliansAlliesNobody() {
    Enmity enmity =
        enmity(
            Map.of(
                "main", new Dyad(List.of("a"), List.of("b")),
                "one-sided", new Dyad(List.of("a", "b"), List.of())));
    assertThat(between(enmity, "a", "b")).isTrue();
  }

  @Test
  void nobodyFightsWhoHoldsNoPlace() {
    Enmity enmity = enmity(Map.of("d", new Dyad(List.of("a"), List.of("b"))));
    assertThat(between(enmity, null, "b")).isFalse();
    assertThat(between(enmity, "unknown", "b")).isFalse();
  }
}
