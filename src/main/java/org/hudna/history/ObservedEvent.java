package org.hudna.history;

import java.time.LocalDate;

/**
 * One violent event as a data set records it, its names already turned into codes.
 *
 * @param id the identifier in the data set
 * @param start the day it started: the day it counts on
 * @param end the day it ended, not before the start
 * @param exactDay true when the source knows the very day; otherwise the deaths of a week, a month
 *     or a year may stand on {@code start}
 * @param dyad the group of dyads it belongs to
 * @param governorate the code of the governorate, empty when the source names none
 * @param district the code of the district, empty when the source names none; never without a
 *     governorate
 * @param deaths the best estimate of all deaths, 0 or more
 * @param civilianDeaths deaths of civilians among them
 */
public record ObservedEvent(
    String id,
    LocalDate start,
    LocalDate end,
    boolean exactDay,
    String dyad,
    String governorate,
    String district,
    int deaths,
    int civilianDeaths) {

  public ObservedEvent {
    if (end.isBefore(start)) {
      throw new IllegalArgumentException("event %s ends before it starts".formatted(id));
    }
    if (governorate.isEmpty() && !district.isEmpty()) {
      throw new IllegalArgumentException("event %s has a district, no governorate".formatted(id));
    }
    if (civilianDeaths < 0 || civilianDeaths > deaths) {
      throw new IllegalArgumentException(
          "event %s: %d of %d deaths are civilian".formatted(id, civilianDeaths, deaths));
    }
  }

  public boolean hasGovernorate() {
    return !governorate.isEmpty();
  }

  public boolean hasDistrict() {
    return !district.isEmpty();
  }
}
