package org.hudna.metric;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.hudna.metric.AidTable.Column;
import org.hudna.model.event.AidEvent;
import org.hudna.model.event.AidEvent.ConvoyAdvanced;
import org.hudna.model.event.AidEvent.MedicineRemoved;
import org.hudna.model.event.AidEvent.State;
import org.hudna.model.event.DayClosed;
import org.hudna.scenario.Theatre;

/** Counts convoys, what they bring and how long they wait. */
final class AidFold {
  private final Layout layout;
  private final Calendar calendar;
  private final MetricValues values;
  private final Counts counts;
  private final DistrictSums districts;
  private final AidTable table;
  private final Set<String> besiegedPlaces = new HashSet<>();
  private final Set<String> reached = new HashSet<>();
  private final Set<String> reachedToday = new HashSet<>();
  private final Map<String, Waiting> waiting = new HashMap<>();
  private double lastHours;

  AidFold(
      Layout layout, MetricValues values, Counts counts, DistrictSums districts, Theatre theatre) {
    this.layout = layout;
    this.calendar = layout.calendar;
    this.values = values;
    this.counts = counts;
    this.districts = districts;
    this.table = new AidTable(layout);
    for (Theatre.Place place : theatre.places()) {
      if (place.besieger() != null) {
        besiegedPlaces.add(place.id());
      }
    }
  }

  void take(AidEvent event) {
    if (event instanceof ConvoyAdvanced e) {
      wait(e);
      switch (e.to()) {
        case PLANNED -> count(e, Column.CONVOYS_PLANNED, Metric.CONVOYS_PLANNED);
        case PERMITTED -> count(e, Column.CONVOYS_PERMITTED, Metric.CONVOYS_PERMITTED);
        case REFUSED -> refused(e);
        case ATTACKED -> count(e, Column.CONVOYS_ATTACKED, Metric.CONVOYS_ATTACKED);
        case TURNED_BACK -> {
          count(e, Column.CONVOYS_TURNED_BACK, Metric.CONVOYS_TURNED_BACK);
          counts.count("turned_back_by_reason", e.reason());
        }
        case DELIVERED -> delivered(e);
        case WAITING -> counts.count("waits_by_reason", e.reason());
        default -> {}
      }
    } else if (event instanceof MedicineRemoved e) {
      values.add(Metric.MEDICINE_REMOVED, e.people());
      int day = calendar.day(e.hours());
      table.add(day, layout.governorate(e.where()), Column.MEDICINE_REMOVED, e.people());
    }
  }

  private void refused(ConvoyAdvanced e) {
    count(e, Column.CONVOYS_REFUSED, Metric.CONVOYS_REFUSED);
    counts.count("refusals_by_reason", e.reason());
    counts.count("refusals_by_party", e.by());
    if ("unanswered".equals(e.reason())) {
      int day = calendar.day(e.hours());
      table.add(day, layout.governorate(e.where()), Column.CONVOYS_UNANSWERED, 1);
    }
  }

  void close(DayClosed closed) {
    int day = calendar.day(closed.date());
    lastHours = closed.hours();
    reachedToday.clear();
    for (Waiting convoy : waiting.values()) {
      table.add(day, convoy.governorate, Column.CONVOYS_WAITING, 1);
    }
    for (int g = 0; g < closed.withoutSupplies().size(); g++) {
      double people = closed.withoutSupplies().get(g);
      table.add(day, g, Column.PEOPLE_WITHOUT_SUPPLIES, people);
      values.add(Metric.WITHOUT_SUPPLIES, people);
    }
  }

  void finish() {
    double hours = 0;
    for (Waiting convoy : waiting.values()) {
      hours += Math.max(0, lastHours - convoy.since);
    }
    values.add(Metric.CONVOY_WAIT, hours);
    if (!besiegedPlaces.isEmpty()) {
      values.set(Metric.BESIEGED_PLACES_REACHED, (double) reached.size() / besiegedPlaces.size());
    }
  }

  AidTable table() {
    return table;
  }

  private void wait(ConvoyAdvanced e) {
    Waiting before = waiting.remove(e.convoy());
    if (before != null) {
      values.add(Metric.CONVOY_WAIT, e.hours() - before.since);
    }
    if (e.to() == State.WAITING) {
      waiting.put(e.convoy(), new Waiting(e.hours(), layout.governorate(e.where())));
    }
  }

  private void count(ConvoyAdvanced e, Column column, Metric metric) {
    values.count(metric);
    table.add(calendar.day(e.hours()), layout.governorate(e.where()), column, 1);
  }

  private void delivered(ConvoyAdvanced e) {
    count(e, Column.CONVOYS_ARRIVED, Metric.CONVOYS_ARRIVED);
    int day = calendar.day(e.hours());
    int governorate = layout.governorate(e.where());
    values.add(Metric.PEOPLE_REACHED, e.people());
    table.add(day, governorate, Column.PEOPLE_REACHED, e.people());
    districts.peopleReached(day, layout.district(e.where()), e.people());
    if (calendar.fromTruce(e.hours())) {
      values.add(Metric.PEOPLE_REACHED_FROM_TRUCE, e.people());
    }
    if (e.besieged()) {
      besieged(e, day, governorate);
    }
  }

  private void besieged(ConvoyAdvanced e, int day, int governorate) {
    values.add(Metric.BESIEGED_PEOPLE_REACHED, e.people());
    table.add(day, governorate, Column.BESIEGED_PEOPLE_REACHED, e.people());
    String place = e.where() == null ? null : e.where().place();
    if (place != null && reachedToday.add(place)) {
      table.add(day, governorate, Column.BESIEGED_PLACES_REACHED, 1);
    }
    if (calendar.fromTruce(e.hours()) && besiegedPlaces.contains(place)) {
      reached.add(place);
    }
  }

  private record Waiting(double since, int governorate) {}
}
