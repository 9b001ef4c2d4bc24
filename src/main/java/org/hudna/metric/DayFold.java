package org.hudna.metric;

import java.util.HashMap;
import java.util.Map;
import org.hudna.model.event.DayClosed;
import org.hudna.model.event.DayClosed.GuarantorState;
import org.hudna.model.event.DayClosed.PartyState;
import org.hudna.scenario.Theatre;

/** Reads the states at the ends of days. */
final class DayFold {
  private static final int LATER_DAY = 28;
  private final Layout layout;
  private final MetricValues values;
  private final Map<String, Double> fighters = new HashMap<>();
  private final StateTable state = new StateTable();
  private final int persuasionDay;
  private DayClosed last;

  DayFold(Layout layout, MetricValues values, Theatre theatre) {
    this.layout = layout;
    this.values = values;
    for (Theatre.FormationSite site : theatre.formations()) {
      fighters.merge(site.party(), site.fighters(), Double::sum);
    }
    Calendar calendar = layout.calendar;
    persuasionDay =
        calendar.truced() ? (int) Math.ceil(calendar.persuasionEndHours() / 24) - 1 : -1;
  }

  void close(DayClosed day) {
    last = day;
    for (PartyState party : day.parties()) {
      state.add(day.date(), party.party(), party.commitment(), Double.NaN, party.solidarity());
    }
    for (GuarantorState guarantor : day.guarantors()) {
      state.add(day.date(), guarantor.guarantor(), Double.NaN, guarantor.trust(), Double.NaN);
    }
    Calendar calendar = layout.calendar;
    if (!calendar.truced()) {
      return;
    }
    double calm = values.get(Metric.CALM_DAYS);
    values.set(
        Metric.CALM_DAYS, Double.isNaN(calm) ? day.calmDays() : Math.max(calm, day.calmDays()));
    int number = calendar.day(day.date());
    if (number == persuasionDay) {
      values.set(Metric.COMMITMENT_AFTER_PERSUASION, meanCommitment(day));
    }
    if (number == calendar.truceDay() + LATER_DAY) {
      values.set(Metric.COMMITMENT_DAY_28, meanCommitment(day));
    }
  }

  void finish() {
    if (last != null && layout.calendar.truced()) {
      values.set(Metric.SHARE_SEPARATED_END, last.shareSeparated());
    }
    if (last != null && !last.guarantors().isEmpty()) {
      values.set(
          Metric.TRUST_END,
          last.guarantors().stream().mapToDouble(GuarantorState::trust).average().orElseThrow());
    }
  }

  StateTable state() {
    return state;
  }

  /** Mean over the parties that accepted, weighted by their fighters at the start. */
  private double meanCommitment(DayClosed day) {
    double sum = 0;
    double weights = 0;
    for (PartyState party : day.parties()) {
      if (layout.accepting.contains(party.party())) {
        double weight = fighters.getOrDefault(party.party(), 0.0);
        sum += weight * party.commitment();
        weights += weight;
      }
    }
    return weights == 0 ? Double.NaN : sum / weights;
  }
}
