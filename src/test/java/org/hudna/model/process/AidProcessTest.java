package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hudna.model.event.AidEvent.AidSuspended;
import org.hudna.model.event.AidEvent.ConvoyAdvanced;
import org.hudna.model.event.AidEvent.State;
import org.hudna.model.random.Streams;
import org.hudna.model.world.Part;
import org.hudna.model.world.SmallWorld;
import org.hudna.model.world.World;
import org.hudna.scenario.ScriptedEvent;
import org.hudna.scenario.ScriptedEvent.Kind;
import org.junit.jupiter.api.Test;

class AidProcessTest {
  private static final int DAYS = 90;

  private static List<ConvoyAdvanced> run(SmallWorld small, long seed, double truceDay) {
    World world = small.build();
    AidProcess aid = new AidProcess(new Streams(seed));
    for (int i = 0; i < DAYS * 4; i++) {
      Part part = new Part(i, i * 6.0, i * 6.0 + 6);
      if (part.fromHours() == truceDay * 24) {
        SmallWorld.startTruce(world, part.fromHours(), 0.9);
      }
      aid.act(world, part);
      world.endPart();
    }
    assertThat(world.convoys()).noneMatch(convoy -> convoy.state().ended());
    return small.events(ConvoyAdvanced.class);
  }

  private static double people(List<ConvoyAdvanced> told) {
    return told.stream()
        .filter(e -> e.to() == State.DELIVERED)
        .mapToDouble(ConvoyAdvanced::people)
        .sum();
  }

  private static SmallWorld small() {
    return new SmallWorld().aid("convoyPeople", 2_000.0);
  }

  @Test
  void everyDelayRefusalAndLossHasAReasonAndNothingElseHas() {
    List<ConvoyAdvanced> told = run(small(), 1, 30);
    assertThat(told)
        .allMatch(
            e ->
                switch (e.to()) {
                  case REFUSED, WAITING, TURNED_BACK, ATTACKED -> e.reason() != null;
                  default -> e.reason() == null;
                });
    assertThat(told).extracting(ConvoyAdvanced::to).contains(State.REFUSED, State.DELIVERED);
  }

  @Test
  void everyConvoyPassesItsStatesInOrder() {
    List<ConvoyAdvanced> told = run(small(), 2, 30);
    told.stream()
        .filter(e -> e.to() == State.DELIVERED)
        .forEach(
            last ->
                assertThat(told)
                    .filteredOn(e -> e.convoy().equals(last.convoy()))
                    .extracting(ConvoyAdvanced::to)
                    .startsWith(State.PLANNED, State.PERMITTED)
                    .contains(State.MOVING)
                    .endsWith(State.DELIVERED));
    told.stream()
        .filter(e -> e.from() != null)
        .forEach(
            e ->
                assertThat(told)
                    .filteredOn(f -> f.convoy().equals(e.convoy()) && f.to() == e.from())
                    .anyMatch(f -> f.hours() <= e.hours()));
  }

  @Test
  void theSectionLetsMoreAidPassInATruceAndNothingBefore() {
    double with = 0;
    double without = 0;
    for (int seed = 0; seed < 20; seed++) {
      List<ConvoyAdvanced> agreed = run(small(), seed, 30);
      List<ConvoyAdvanced> removed = run(small().withoutHumanitarianSection(), seed, 30);
      List<ConvoyAdvanced> none = run(small().withoutAgreement(), seed, 1e9);
      assertThat(removed).isEqualTo(none);
      assertThat(agreed.stream().filter(e -> e.hours() < 720))
          .isEqualTo(none.stream().filter(e -> e.hours() < 720).toList());
      with += people(agreed);
      without += people(none);
    }
    assertThat(with).isGreaterThan(1.2 * without);
  }

  @Test
  void anotherPlaceInNeedChangesNothingForTheRest() {
    List<ConvoyAdvanced> both = run(small(), 3, 1e9);
    List<ConvoyAdvanced> valley = valleyAlone(3);
    assertThat(both.stream().filter(e -> "valley".equals(e.where().place())))
        .isEqualTo(valley)
        .isNotEmpty();
  }

  private static List<ConvoyAdvanced> valleyAlone(long seed) {
    SmallWorld small = small();
    World world = small.build();
    world.ground().places().get(SmallWorld.TOWN).besieger(null);
    world.ground().places().get(SmallWorld.TOWN).controller(SmallWorld.AMBER);
    AidProcess aid = new AidProcess(new Streams(seed));
    for (int i = 0; i < DAYS * 4; i++) {
      aid.act(world, new Part(i, i * 6.0, i * 6.0 + 6));
      world.endPart();
    }
    return small.events(ConvoyAdvanced.class);
  }

  @Test
  void anAttackOnOneStopsAllForDays() {
    SmallWorld small =
        Convoys.smooth()
            .aid("convoyPeople", 2_000.0)
            .aid("suspensionDays", 10.0)
            .script(
                new ScriptedEvent(
                    SmallWorld.START.plusDays(20), Kind.CONVOY_ATTACK, null, "valley", null, 0, 0));
    List<ConvoyAdvanced> told = run(small, 1, 1e9);
    assertThat(small.events(AidSuspended.class))
        .singleElement()
        .matches(e -> e.hours() == 480 && e.untilHours() == 720 && e.cause().equals("scripted"));
    assertThat(told).anyMatch(e -> "suspended".equals(e.reason()));
    assertThat(told)
        .filteredOn(e -> e.to() == State.DELIVERED)
        .noneMatch(e -> e.hours() > 486 && e.hours() < 720)
        .anyMatch(e -> e.hours() > 720);
  }
}
