package org.hudna.io;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hudna.model.event.DayClosed;
import org.hudna.model.event.DayClosed.GuarantorState;
import org.hudna.model.event.DayClosed.PartyState;
import org.hudna.scenario.Phase;
import org.hudna.scenario.Stance;

/**
 * Puts the ends of days into rows of events.csv.gz and back. The state is a list of words: {@code
 * date D; verified V; separated S; party ID STANCE LEADERSHIP COMMITMENT SOLIDARITY; ...; guarantor
 * ID TRUST; ...; without-supplies PEOPLE PEOPLE ...}.
 */
final class DayRows {
  private static final String STATE = "state";
  private static final String ENTRY = "; ";
  private static final String CALM = "calm";

  private DayRows() {}

  static void fill(EventRow row, DayClosed e) {
    row.kind(e.phase()).value(e.calmDays()).text(e.calm() ? CALM : "not-calm");
    row.state(state(e));
  }

  static DayClosed read(StoredRow row) {
    Words words = new Words(row);
    return new DayClosed(
        row.hours(),
        words.date,
        row.constant(Phase.class, "kind"),
        row.whole("value"),
        row.oneOf("text", CALM, "not-calm"),
        words.verified,
        words.parties,
        words.guarantors,
        words.withoutSupplies,
        words.separated);
  }

  private static String state(DayClosed e) {
    List<String> entries = new ArrayList<>();
    entries.add("date " + e.date());
    entries.add("verified " + DecimalText.exact(e.verified()));
    entries.add("separated " + DecimalText.exact(e.shareSeparated()));
    for (PartyState p : e.parties()) {
      String numbers = numbers(List.of(p.leadership(), p.commitment(), p.solidarity()));
      entries.add("party " + p.party() + " " + p.stance().key() + numbers);
    }
    for (GuarantorState g : e.guarantors()) {
      entries.add("guarantor " + g.guarantor() + numbers(List.of(g.trust())));
    }
    entries.add("without-supplies" + numbers(e.withoutSupplies()));
    return String.join(ENTRY, entries);
  }

  private static String numbers(List<Double> values) {
    StringBuilder text = new StringBuilder();
    values.forEach(value -> text.append(' ').append(DecimalText.exact(value)));
    return text.toString();
  }

  /** The state while it is read. */
  private static final class Words {
    private final StoredRow row;
    private final List<PartyState> parties = new ArrayList<>();
    private final List<GuarantorState> guarantors = new ArrayList<>();
    private final List<Double> withoutSupplies = new ArrayList<>();
    private LocalDate date;
    private double verified;
    private double separated;

    Words(StoredRow row) {
      this.row = row;
      for (String entry : row.id(STATE).split(ENTRY)) {
        take(entry.split(" "));
      }
    }

    private void take(String[] words) {
      switch (words[0] + "/" + words.length) {
        case "date/2" -> date = row.date(STATE, words[1]);
        case "verified/2" -> verified = number(words[1]);
        case "separated/2" -> separated = number(words[1]);
        case "party/6" -> parties.add(party(words));
        case "guarantor/3" -> guarantors.add(new GuarantorState(words[1], number(words[2])));
        default -> withoutSupplies(words);
      }
    }

    private PartyState party(String[] words) {
      return new PartyState(
          words[1],
          row.constant(Stance.class, STATE, words[2]),
          number(words[3]),
          number(words[4]),
          number(words[5]));
    }

    private void withoutSupplies(String[] words) {
      if (!words[0].equals("without-supplies")) {
        throw row.expected("the state at the end of a day", STATE, String.join(" ", words));
      }
      for (int i = 1; i < words.length; i++) {
        withoutSupplies.add(number(words[i]));
      }
    }

    private double number(String word) {
      return row.number(STATE, word);
    }
  }
}
