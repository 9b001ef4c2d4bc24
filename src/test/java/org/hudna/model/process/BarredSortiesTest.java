package org.hudna.model.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hudna.model.TwoSides;
import org.hudna.model.event.ViolenceEvent.BarredSortieFlown;
import org.hudna.model.event.ViolenceEvent.Instead;
import org.hudna.model.event.ViolenceEvent.SortieStoodDown;
import org.hudna.model.event.ViolenceEvent.ViolationCommitted;
import org.hudna.scenario.AirArmTerms;
import org.hudna.scenario.Defaults;
import org.hudna.scenario.JointCentre;
import org.hudna.scenario.Mix;
import org.hudna.scenario.Phase;
import org.hudna.scenario.Zone;
import org.junit.jupiter.api.Test;

/**
 * Air strikes alone, with two zones that overlap: the first holds sectors 0 and 1 and bars amber's
 * wings, the second holds 1 and 2 and bars nobody.
 */
class BarredSortiesTest {
  private static final Set<String> BARRED = Set.of("s0", "s1");

  private static Fighting fight(double compliance, double elsewhere) {
    Map<String, Zone> zones = new LinkedHashMap<>();
    zones.put("first", zone(35.9, 36.6, List.of("wings")));
    zones.put("second", zone(36.4, 37.1, List.of()));
    Map<String, Object> centre = new LinkedHashMap<>();
    centre.put("zones", zones);
    centre.put("compliance", compliance);
    centre.put("flownElsewhere", elsewhere);
    centre.put("becomeShelling", 0.0);
    TwoSides situation =
        new TwoSides()
            .steady()
            .eventsPerDay(40)
            .set("amber.leverage", Map.of("north", 1.0))
            .set("restraint.kinds", Map.of("air-strike", new Mix(1, true, 1)))
            .set("scenario.airArms", Map.of("wings", new AirArmTerms("", "amber", "north", 1)))
            .set("sections.jointCentre", Defaults.of(JointCentre.class, centre));
    Fighting fighting = new Fighting(situation, 0, 3);
    fighting.world.agreement().enter(Phase.IMPLEMENTATION, 0);
    return fighting.run();
  }

  private static Zone zone(double west, double east, List<String> barred) {
    List<List<Double>> corners =
        List.of(List.of(west, 34.9), List.of(east, 34.9), List.of(east, 35.1), List.of(west, 35.1));
    return new Zone("", corners, List.of("north"), barred, TwoSides.GREY);
  }

  private static <T> List<T> of(Fighting fighting, Class<T> type) {
    return fighting.events.stream().filter(type::isInstance).map(type::cast).toList();
  }

  private static List<ViolationCommitted> byWings(Fighting fighting) {
    return fighting.attacks().stream().filter(a -> "wings".equals(a.airArm())).toList();
  }

  @Test
  void whereZonesOverlapTheFirstAloneHoldsTheSector() {
    var zones = fight(0, 0).world.ground().zones();
    assertThat(zones.get(0).sectors().stream()).containsExactly(0, 1);
    assertThat(zones.get(1).sectors().stream()).containsExactly(2);
  }

  @Test
  void everySortieWhereItIsBarredAndNoOtherIsCountedAsBarred() {
    Fighting fighting = fight(0.5, 0.5);
    Set<Long> barred =
        of(fighting, BarredSortieFlown.class).stream()
            .map(BarredSortieFlown::id)
            .collect(Collectors.toSet());
    assertThat(barred).isNotEmpty();
    assertThat(byWings(fighting))
        .isNotEmpty()
        .allMatch(a -> barred.contains(a.id()) == BARRED.contains(a.where().sector()));
    assertThat(of(fighting, BarredSortieFlown.class)).hasSize(barred.size());
    assertThat(byWings(fighting)).extracting(ViolationCommitted::id).containsAll(barred);
  }

  @Test
  void anArmThatCompliesStrikesOnlyWhereItMayAndWhoStandsThere() {
    Fighting fighting = fight(1, 1);
    assertThat(of(fighting, SortieStoodDown.class))
        .isNotEmpty()
        .allMatch(s -> s.instead() == Instead.ELSEWHERE && s.zone().equals("first"));
    assertThat(byWings(fighting)).noneMatch(a -> BARRED.contains(a.where().sector()));
    assertThat(byWings(fighting))
        .allMatch(a -> a.targetFormation().split("-")[1].equals(a.where().sector().substring(1)));
  }

  @Test
  void whatIsGroundedDoesNoHarm() {
    int down = of(fight(1, 0), SortieStoodDown.class).size();
    int flown = byWings(fight(1, 0)).size();
    assertThat(down).isPositive();
    assertThat(byWings(fight(1, 0))).noneMatch(a -> BARRED.contains(a.where().sector()));
    assertThat(byWings(fight(1, 1))).hasSizeGreaterThan(flown);
  }
}
