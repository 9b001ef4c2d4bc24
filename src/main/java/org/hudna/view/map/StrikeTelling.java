package org.hudna.view.map;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.hudna.view.scene.Amounts;
import org.hudna.view.scene.Scene;
import org.hudna.view.scene.Scene.Strike;
import org.hudna.view.scene.SubjectNames;
import org.hudna.view.scene.Words;

/** Things done with weapons in a few lines, or in one where there are several. */
final class StrikeTelling {
  private final SubjectNames names;
  private final DateTimeFormatter clock =
      DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.forLanguageTag(Words.of("map.locale")));

  StrikeTelling(SubjectNames names) {
    this.names = names;
  }

  /** Kind and place; hour and who; the people killed, and whether the truce forbids it. */
  List<String> of(Strike strike, Scene scene) {
    List<String> lines = new ArrayList<>();
    String kind = ViolenceMark.of(strike.kind()).label();
    lines.add(Words.capital(Words.of("map.hover.attack-near", kind, place(strike))));
    String when = when(strike, scene);
    lines.add(strike.party() == null ? when : Words.of("map.hover.attack-by", when, who(strike)));
    if (strike.deaths() > 0) {
      lines.add(killed(strike));
    }
    if (strike.covered() || scene.truceDay() > 0) {
      lines.add(Words.of(strike.covered() ? "map.hover.forbidden" : "map.hover.not-forbidden"));
    }
    return lines;
  }

  /** A head with their number, and a line for each of the first; with places where they differ. */
  List<String> of(List<Strike> strikes, int most, Scene scene) {
    boolean together = strikes.stream().map(this::place).distinct().count() == 1;
    String head = Words.of("map.hover.attacks", strikes.size());
    List<String> lines = new ArrayList<>();
    lines.add(together ? Words.of("map.hover.attack-near", head, place(strikes.get(0))) : head);
    strikes.stream().limit(most).forEach(strike -> lines.add(brief(strike, !together, scene)));
    return lines;
  }

  /** Hour, kind, who and the people killed in a line that also tells if the truce forbids it. */
  private String brief(Strike strike, boolean where, Scene scene) {
    StringJoiner parts = new StringJoiner(", ");
    String kind = ViolenceMark.of(strike.kind()).label();
    String what = where ? Words.of("map.hover.attack-near", kind, place(strike)) : kind;
    parts.add(
        strike.party() == null
            ? what
            : Words.of("map.hover.attack-by", what, names.actor(strike.party())));
    if (strike.deaths() > 0) {
      parts.add(Words.of("map.hover.killed", Amounts.whole(strike.deaths())));
    }
    if (strike.covered()) {
      parts.add(Words.of("map.hover.forbidden.brief"));
    }
    return Words.of("map.hover.attack", when(strike, scene), parts);
  }

  private String place(Strike strike) {
    return names.at(strike.place(), strike.sector());
  }

  private String when(Strike strike, Scene scene) {
    long seconds = Math.round((scene.hours() - strike.hours()) * 3600);
    return scene.time().minusSeconds(seconds).format(clock);
  }

  private String who(Strike strike) {
    String party = names.actor(strike.party());
    return strike.airArm() == null
        ? party
        : Words.of("map.hover.several", party, names.airArm(strike.airArm()));
  }

  private static String killed(Strike strike) {
    String all = Amounts.whole(strike.deaths());
    return strike.civilianDeaths() == 0
        ? Words.of("map.hover.killed", all)
        : Words.of("map.hover.killed.civilians", all, Amounts.whole(strike.civilianDeaths()));
  }
}
