package org.hudna.history;

import java.time.LocalDate;

/** Made-up events for tests. */
final class ObservedEventsFixture {

  private ObservedEventsFixture() {}

  static ObservedEvent event(String day, String dyad, String governorate, String district) {
    return event(day, dyad, governorate, district, 1, 0);
  }

  static ObservedEvent event(
      String day, String dyad, String governorate, String district, int deaths, int civilians) {
    LocalDate date = LocalDate.parse(day);
    return new ObservedEvent("1", date, date, true, dyad, governorate, district, deaths, civilians);
  }

  static DateRange range(String first, String last) {
    return new DateRange(LocalDate.parse(first), LocalDate.parse(last));
  }
}
