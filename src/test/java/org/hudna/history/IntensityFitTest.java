package org.hudna.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hudna.history.ObservedEventsFixture.event;
import static org.hudna.history.ObservedEventsFixture.range;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class IntensityFitTest {

  private static final DateRange WINDOW = range("2016-01-11", "2016-01-20");

  private final List<ObservedEvent> events = new ArrayList<>();
  private final Crosswalk crosswalk = new Crosswalk();

  @Test
  void shrinksTheWindowTowardsTheDaysSinceTheDataBegin() {
    addDaily("2016-01-01", "2016-01-10", 3, "G1", "D1");
    addDaily("2016-01-11", "2016-01-20", 1, "G1", "D1");
    // N = 10 in W = 10 days, r = 40 events in 20 days
    assertThat(total(estimates(Set.of()))).isCloseTo((10 + 56 * 2.0) / (10 + 56), within(1e-12));
  }

  @Test
  void aGapOfTheSourceDoesNotLowerTheRate() {
    addDaily("2016-01-01", "2016-01-13", 2, "G1", "D1");
    addDaily("2016-01-18", "2016-01-20", 2, "G1", "D1");
    events.add(event("2016-01-15", "a_vs_b", "G1", "D1"));
    Set<LocalDate> gap = range("2016-01-14", "2016-01-17").stream().collect(Collectors.toSet());
    assertThat(total(estimates(gap))).isCloseTo(2, within(1e-12));
    assertThat(total(estimates(Set.of()))).isLessThan(1.75);
  }

  @Test
  void totalsOfLongerStretchesCountNowhere() {
    addDaily("2016-01-01", "2016-01-20", 1, "G1", "D1");
    double before = total(estimates(Set.of()));
    events.add(
        new ObservedEvent(
            "9",
            LocalDate.parse("2016-01-15"),
            LocalDate.parse("2016-12-31"),
            false,
            "a_vs_b",
            "G1",
            "D2",
            900,
            0));
    List<IntensityEstimate> after = estimates(Set.of());
    assertThat(total(after)).isEqualTo(before);
    assertThat(after).extracting(IntensityEstimate::district).containsExactly("D1");
  }

  @Test
  void daysAfterTheWindowAreNotSeen() {
    addDaily("2016-01-01", "2016-01-20", 1, "G1", "D1");
    double before = total(estimates(Set.of()));
    addDaily("2016-01-21", "2016-01-31", 9, "G2", "D9");
    assertThat(total(estimates(Set.of()))).isEqualTo(before);
  }

  @Test
  void eventsWithoutAPlaceAreSpreadInProportion() {
    addDaily("2016-01-01", "2016-01-20", 3, "G1", "D1");
    addDaily("2016-01-01", "2016-01-20", 1, "G1", "D2");
    addDaily("2016-01-01", "2016-01-20", 4, "G1", "");
    addDaily("2016-01-01", "2016-01-20", 2, "G2", "D3");
    addDaily("2016-01-01", "2016-01-20", 5, "", "");
    List<IntensityEstimate> estimates = estimates(Set.of());
    assertThat(total(estimates)).isCloseTo(15, within(1e-9));
    assertThat(rate(estimates, "D3")).isCloseTo(3, within(1e-9));
    assertThat(rate(estimates, "D1")).isCloseTo(9, within(1e-9));
    assertThat(rate(estimates, "D2")).isCloseTo(3, within(1e-9));
  }

  @Test
  void aDyadWithoutDistrictsFollowsTheEventsOfAll() {
    addDaily("2016-01-01", "2016-01-20", 3, "G1", "D1");
    addDaily("2016-01-01", "2016-01-20", 1, "G1", "D2");
    events.add(event("2016-01-15", "c_vs_d", "G1", ""));
    assertThat(estimates(Set.of()))
        .filteredOn(estimate -> estimate.dyad().equals("c_vs_d"))
        .extracting(IntensityEstimate::district)
        .containsExactly("D1", "D2");
  }

  @Test
  void aGovernorateWithoutCodedDistrictsSharesEvenly() {
    crosswalk.add("North", "Town", new Crosswalk.Codes("G1", "D1"));
    crosswalk.add("North", "Hills", new Crosswalk.Codes("G1", "D2"));
    addDaily("2016-01-01", "2016-01-20", 2, "G1", "");
    assertThat(estimates(Set.of()))
        .extracting(IntensityEstimate::eventsPerDay)
        .satisfiesExactly(
            first -> assertThat(first).isCloseTo(1, within(1e-9)),
            second -> assertThat(second).isCloseTo(1, within(1e-9)));
  }

  private void addDaily(
      String first, String last, int perDay, String governorate, String district) {
    range(first, last).stream()
        .forEach(
            day -> {
              for (int i = 0; i < perDay; i++) {
                events.add(event(day.toString(), "a_vs_b", governorate, district));
              }
            });
  }

  private List<IntensityEstimate> estimates(Set<LocalDate> missingDays) {
    return new IntensityFit(ObservedEvents.of(events, missingDays), WINDOW, crosswalk).estimates();
  }

  private static double total(List<IntensityEstimate> estimates) {
    return estimates.stream().mapToDouble(IntensityEstimate::eventsPerDay).sum();
  }

  private static double rate(List<IntensityEstimate> estimates, String district) {
    return total(estimates.stream().filter(row -> row.district().equals(district)).toList());
  }
}
