package org.hudna.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.hudna.model.event.Harm;
import org.hudna.model.event.ViolenceEvent.JointStrikeFlown;
import org.hudna.model.event.Where;
import org.junit.jupiter.api.Test;

class RunWatchTest {
  private static final String DYAD = "gov_vs_opposition";
  private final RunWatch watch = MiniScenario.watch();

  @Test
  void countsAttacksOfTheTruceAndThoseItForbidsByDay() {
    watch.take(MiniScenario.attack(1, DYAD, false, 0));
    watch.take(MiniScenario.attack(25, DYAD, true, 3));
    watch.take(MiniScenario.attack(26, "intra_opposition", false, 2));
    assertThat(watch.incidents()).startsWith(1, 1, 0);
    assertThat(watch.violations()).startsWith(0, 1, 0);
    assertThat(watch.deaths()).isEqualTo(5);
  }

  @Test
  void keepsAttacksOnTheMapForADay() {
    watch.take(MiniScenario.attack(1, DYAD, false, 0));
    watch.take(MiniScenario.attack(20, DYAD, true, 0));
    assertThat(watch.recent(20)).hasSize(2);
    assertThat(watch.recent(26))
        .singleElement()
        .matches(flash -> flash.kind() == Flash.Kind.VIOLATION);
  }

  @Test
  void showsStrikesOfGuarantorsApart() {
    Where where = new Where("eastmark", "MN102", "MN1", null);
    Harm harm = new Harm(true, true, 4, 1);
    watch.take(
        new JointStrikeFlown(
            5, 1, "east", "eastmark", where, "outlaws", "outlaws", "outlaws-1", false, harm));
    assertThat(watch.recent(6)).singleElement().matches(f -> f.kind() == Flash.Kind.STRIKE);
    assertThat(watch.deaths()).isEqualTo(4);
  }

  @Test
  void keepsNoMoreThanSomeThousands() {
    for (int i = 0; i < 20_000; i++) {
      watch.take(MiniScenario.attack(3, DYAD, false, 0));
    }
    assertThat(watch.recent(3)).hasSizeLessThan(5000);
    assertThat(watch.incidents()[0]).isEqualTo(20_000);
  }

  @Test
  void forgetsEverythingWhenTheRunStartsAgain() {
    watch.take(MiniScenario.attack(3, DYAD, true, 2));
    watch.clear();
    assertThat(watch.recent(3)).isEmpty();
    assertThat(watch.incidents()).containsOnly(0);
    assertThat(watch.violations()).containsOnly(0);
    assertThat(watch.deaths()).isZero();
  }
}
