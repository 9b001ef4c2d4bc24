package org.hudna.io;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.hudna.scenario.Theatre;
import org.hudna.scenario.ViolenceKind;

/** Checks that every id names something. */
final class ReferenceCheck {
  private final CheckedTree checked;
  private final List<String> parties;
  private final List<String> guarantors;
  private final List<String> observers;

  ReferenceCheck(CheckedTree checked) {
    this.checked = checked;
    this.parties = checked.ids("/parties");
    this.guarantors = checked.ids("/guarantors");
    this.observers = checked.ids("/observers");
  }

  /** A fault for an id that is not among those known. */
  static Diagnostic unknownId(Origin at, String kind, String found, Collection<String> known) {
    List<String> shown = known.stream().limit(40).toList();
    String expected = Wording.oneOf(shown) + (known.size() > shown.size() ? ", …" : "");
    return Diagnostic.of(DiagnosticCode.UNKNOWN_ID, at, "unknown " + kind + " '" + found + "'")
        .expecting(expected, found)
        .suggesting(Suggestion.of(found, known));
  }

  void check() {
    parties();
    guarantors();
    airArms();
    corridors();
    script();
    if (checked.theatre() != null) {
      theatreParties();
    }
  }

  private void parties() {
    for (String party : checked.entries("/parties").keySet()) {
      keys(party + "/leverage", "guarantor", guarantors);
      items(party + "/trusts", "observer", observers);
    }
    for (String observer : checked.entries("/observers").keySet()) {
      keys(observer + "/attention", "party", parties);
      governorates(observer + "/coverageByGovernorate");
    }
    governorates("/behaviour/restraint/uncoveredByGovernorate");
    List<String> kinds = Stream.of(ViolenceKind.values()).map(ViolenceKind::key).toList();
    keys("/behaviour/restraint/kinds", "kind of attack", kinds);
  }

  private void guarantors() {
    for (String guarantor : checked.entries("/guarantors").keySet()) {
      items(guarantor + "/believes", "observer", observers);
    }
  }

  private void airArms() {
    for (String arm : checked.entries("/airArms").keySet()) {
      known(arm + "/party", "party", parties);
      known(arm + "/guarantor", "guarantor", guarantors);
    }
  }

  private void corridors() {
    List<String> roads = ids(theatreOf(Theatre::roads, Theatre.Road::id));
    for (String corridor : checked.entries("/agreement/sections/humanitarian/corridors").keySet()) {
      known(corridor + "/sideA", "party", parties);
      known(corridor + "/sideB", "party", parties);
      known(corridor + "/observer", "observer", observers);
      if (checked.theatre() != null) {
        items(corridor + "/roads", "road", roads);
      }
      steps(corridor + "/stepsMetres");
    }
  }

  private void steps(String pointer) {
    double before = 0;
    for (String step : checked.items(pointer).keySet()) {
      double metres = checked.tree().at(step).asDouble();
      if (metres <= before) {
        String message = "the steps of a withdrawal do not rise";
        String expected = "more than " + Wording.number(before) + " m";
        checked.fault(DiagnosticCode.BAD_VALUE, step, message, expected);
      }
      before = metres;
    }
  }

  private void script() {
    List<String> places = ids(theatreOf(Theatre::places, Theatre.Place::id));
    for (String event : checked.items("/script").keySet()) {
      known(event + "/party", "party", parties);
      known(event + "/guarantor", "guarantor", guarantors);
      if (checked.theatre() != null) {
        known(event + "/place", "place", places);
      }
    }
  }

  private void theatreParties() {
    Collection<String> known = checked.theatre().parties().keySet();
    keys("/parties", "party", known);
    for (String id : known) {
      if (!parties.contains(id)) {
        checked
            .faults()
            .add(
                DiagnosticCode.MISSING_PARTY,
                checked.tree().origin("/parties").key(),
                "the theatre's party '" + id + "' is missing",
                "terms of every party of the theatre: " + String.join(", ", known),
                null);
      }
    }
  }

  private void governorates(String pointer) {
    if (checked.theatre() != null) {
      keys(
          pointer,
          "governorate",
          ids(theatreOf(Theatre::governorates, Theatre.Governorate::pcode)));
    }
  }

  private <T> Stream<String> theatreOf(
      java.util.function.Function<Theatre, List<T>> what,
      java.util.function.Function<T, String> id) {
    return checked.theatre() == null
        ? Stream.empty()
        : what.apply(checked.theatre()).stream().map(id);
  }

  private static List<String> ids(Stream<String> ids) {
    return new ArrayList<>(ids.toList());
  }

  private void keys(String pointer, String kind, Collection<String> known) {
    for (String child : checked.entries(pointer).keySet()) {
      String id = Pointers.name(child);
      if (!known.contains(id)) {
        checked.faults().add(unknownId(checked.tree().origin(child).key(), kind, id, known));
      }
    }
  }

  private void items(String pointer, String kind, Collection<String> known) {
    checked.items(pointer).keySet().forEach(item -> known(item, kind, known));
  }

  private void known(String pointer, String kind, Collection<String> known) {
    String id = checked.text(pointer);
    if (checked.tree().at(pointer).isTextual() && !known.contains(id)) {
      checked.faults().add(unknownId(checked.tree().origin(pointer), kind, id, known));
    }
  }
}
