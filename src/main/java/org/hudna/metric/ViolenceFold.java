package org.hudna.metric;

import org.hudna.model.event.DayClosed;
import org.hudna.model.event.Harm;
import org.hudna.model.event.TargetClass;
import org.hudna.model.event.ViolenceEvent;
import org.hudna.model.event.ViolenceEvent.BarredSortieFlown;
import org.hudna.model.event.ViolenceEvent.ControlChanged;
import org.hudna.model.event.ViolenceEvent.JointStrikeFlown;
import org.hudna.model.event.ViolenceEvent.OutsideStrikeFlown;
import org.hudna.model.event.ViolenceEvent.SortieStoodDown;
import org.hudna.model.event.ViolenceEvent.ViolationCommitted;
import org.hudna.model.event.Where;
import org.hudna.scenario.ViolenceKind;

/** Counts attacks, strikes and deaths. */
final class ViolenceFold {
  private static final Metric[] BY_KIND = new Metric[ViolenceKind.count()];
  private static final int WEEK = 7;

  static {
    for (int i = 0; i < BY_KIND.length; i++) {
      BY_KIND[i] = Metric.valueOf(ViolenceKind.of(i).name() + "_VIOLATIONS");
    }
  }

  private final Layout layout;
  private final Calendar calendar;
  private final MetricValues values;
  private final Counts counts;
  private final DistrictSums districts;
  private final DailyTable daily;
  private final int[] fatalByDay;

  ViolenceFold(Layout layout, MetricValues values, Counts counts, DistrictSums districts) {
    this.layout = layout;
    this.calendar = layout.calendar;
    this.values = values;
    this.counts = counts;
    this.districts = districts;
    this.daily = new DailyTable(layout);
    this.fatalByDay = new int[calendar.days()];
  }

  void take(ViolenceEvent event) {
    if (event instanceof ViolationCommitted e) {
      attack(e);
    } else if (event instanceof JointStrikeFlown e) {
      jointStrike(e);
    } else if (event instanceof OutsideStrikeFlown e) {
      outsideStrike(e);
    } else if (event instanceof BarredSortieFlown) {
      values.count(Metric.BARRED_SORTIES);
    } else if (event instanceof SortieStoodDown) {
      values.count(Metric.SORTIES_STOOD_DOWN);
    } else if (event instanceof ControlChanged) {
      values.count(Metric.CONTROL_CHANGES);
    }
  }

  void close(DayClosed day) {
    daily.phase(calendar.day(day.date()), day.phase());
  }

  void finish() {
    int before = calendar.truceDay();
    int after = calendar.firstFullDay();
    values.set(Metric.FATAL_EVENTS_BEFORE_TRUCE, fatalPerDay(0, before));
    values.set(Metric.FATAL_EVENTS_FIRST_WEEK, fatalPerDay(after, after + WEEK));
    values.set(Metric.FATAL_EVENTS_FROM_TRUCE, fatalPerDay(before, calendar.days()));
  }

  DailyTable daily() {
    return daily;
  }

  private void attack(ViolationCommitted e) {
    int day = calendar.day(e.hours());
    int governorate = layout.governorate(e.where());
    int dyad = layout.dyads.find(e.dyad());
    daily.incident(day, governorate, dyad);
    boolean coveredDyad = layout.covered(dyad);
    if (coveredDyad) {
      values.count(Metric.INCIDENTS);
      districts.incident(day, layout.district(e.where()));
    }
    if (e.covered()) {
      values.count(Metric.VIOLATIONS);
      values.count(BY_KIND[e.kind().ordinal()]);
      counts.count("violations_by_party", e.party());
    }
    Harm harm = e.harm();
    if (e.targetClass() == TargetClass.AID && e.kind() != ViolenceKind.AID_OBSTRUCTION) {
      values.add(Metric.CONVOY_ATTACK_DEATHS, harm.deaths());
    }
    if (harm.recorded()) {
      recorded(e, day, governorate, dyad);
    }
    if (harm.deaths() > 0) {
      boolean accepting = layout.accepting.contains(e.party());
      deaths(
          e.hours(),
          e.where(),
          harm,
          accepting ? Metric.DEATHS_BY_ACCEPTING_PARTIES : Metric.DEATHS_BY_OTHER_PARTIES);
    }
  }

  private void recorded(ViolationCommitted e, int day, int governorate, int dyad) {
    daily.recorded(day, governorate, dyad, e.harm().deaths(), e.harm().civilianDeaths());
    if (layout.covered(dyad)) {
      values.count(Metric.RECORDED_FATAL_EVENTS);
      values.add(Metric.RECORDED_DEATHS, e.harm().deaths());
      fatalByDay[day]++;
    }
  }

  private void jointStrike(JointStrikeFlown e) {
    values.count(Metric.JOINT_STRIKES);
    values.add(Metric.JOINT_STRIKE_DEATHS, e.harm().deaths());
    if (e.misdirected()) {
      values.count(Metric.MISDIRECTED_STRIKES);
      values.add(Metric.MISDIRECTED_STRIKE_DEATHS, e.harm().deaths());
    }
    deaths(e.hours(), e.where(), e.harm(), Metric.DEATHS_BY_GUARANTOR_STRIKES);
  }

  private void outsideStrike(OutsideStrikeFlown e) {
    if (e.onSignatory()) {
      values.count(Metric.OUTSIDE_STRIKES_ON_SIGNATORIES);
    }
    values.add(Metric.OUTSIDE_STRIKE_DEATHS, e.harm().deaths());
    deaths(e.hours(), e.where(), e.harm(), Metric.DEATHS_BY_GUARANTOR_STRIKES);
  }

  private void deaths(double hours, Where where, Harm harm, Metric byWhom) {
    if (harm.deaths() == 0) {
      return;
    }
    values.add(Metric.DEATHS, harm.deaths());
    values.add(Metric.CIVILIAN_DEATHS, harm.civilianDeaths());
    districts.deaths(calendar.day(hours), layout.district(where), harm.deaths());
    boolean inZone = layout.inZone(where);
    if (values.get(Metric.IMPLEMENTATION_REACHED) == 1) {
      values.add(Metric.CIVILIAN_DEATHS_SINCE_IMPLEMENTATION, harm.civilianDeaths());
      values.add(
          inZone
              ? Metric.CIVILIAN_DEATHS_IN_ZONES_SINCE_IMPLEMENTATION
              : Metric.CIVILIAN_DEATHS_OUTSIDE_ZONES_SINCE_IMPLEMENTATION,
          harm.civilianDeaths());
    }
    if (calendar.fromTruce(hours)) {
      values.add(Metric.DEATHS_FROM_TRUCE, harm.deaths());
      values.add(Metric.CIVILIAN_DEATHS_FROM_TRUCE, harm.civilianDeaths());
      values.add(byWhom, harm.deaths());
      values.add(
          inZone ? Metric.CIVILIAN_DEATHS_IN_ZONES : Metric.CIVILIAN_DEATHS_OUTSIDE_ZONES,
          harm.civilianDeaths());
    }
  }

  private double fatalPerDay(int from, int to) {
    if (to > calendar.days() || to <= from) {
      return Double.NaN;
    }
    double sum = 0;
    for (int day = from; day < to; day++) {
      sum += fatalByDay[day];
    }
    return sum / (to - from);
  }
}
