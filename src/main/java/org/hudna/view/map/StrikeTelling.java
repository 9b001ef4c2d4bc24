package org.hudna.view.map;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.StringJoiner;
import org.hudna.view.scene.Amounts;
import org.hudna.view.scene.Scene;
import org.hudna.view.scene.Scene.Strike;
import org.hudna.view.scene.SubjectNames;
import org.hudna.view.scene.Words;

/** Something done with weapons in one line. */
final class StrikeTelling {
  private final SubjectNames names;
  private final DateTimeFormatter clock =
      DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.forLanguageTag(Words.of("map.locale")));

  StrikeTelling(SubjectNames names) {
    this.names = names;
  }

  /** Kind, place, hour, who, the people killed, and whether the truce forbids it. */
  String of(Strike strike, Scene scene) {
    StringJoiner parts = new StringJoiner(", ");
    parts.add(when(strike, scene));
    if (strike.party() != null) {
      parts.add(by(strike));
    }
    if (strike.deaths() > 0) {
      parts.add(killed(strike));
    }
    if (strike.covered() || scene.truceDay() > 0) {
      parts.add(Words.of(strike.covered() ? "map.hover.forbidden" : "map.hover.not-forbidden"));
    }
    String kind = ViolenceMark.of(strike.kind()).label();
    String place = names.at(strike.place(), strike.sector());
    return Words.of("map.hover.attack", Words.of("map.hover.attack-near", kind, place), parts);
  }

  private String when(Strike strike, Scene scene) {
    long minutes = Math.round((scene.hours() - strike.hours()) * 60);
    return scene.time().minusMinutes(minutes).format(clock);
  }

  private String by(Strike strike) {
    String who = names.actor(strike.party());
    return strike.airArm() == null
        ? Words.of("map.hover.by", who)
        : Words.of("map.hover.arm", who, names.airArm(strike.airArm()));
  }

  private static String killed(Strike strike) {
    String all = Amounts.whole(strike.deaths());
    return strike.civilianDeaths() == 0
        ? Words.of("map.hover.killed", all)
        : Words.of("map.hover.killed.civilians", all, Amounts.whole(strike.civilianDeaths()));
  }
}
