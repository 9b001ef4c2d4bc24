package org.hudna.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hudna.model.agent.Formation;
import org.hudna.model.agent.Party;
import org.hudna.model.random.Keys;
import org.hudna.model.world.Cast;
import org.hudna.model.world.Front;
import org.hudna.model.world.FrontSide;
import org.hudna.model.world.SectorNode;
import org.hudna.scenario.Cessation;
import org.hudna.scenario.Recording;
import org.hudna.scenario.Scenario;
import org.hudna.scenario.Stance;
import org.hudna.scenario.Theatre;
import org.hudna.scenario.Theatre.Dyad;
import org.hudna.scenario.Theatre.Intensity;
import org.hudna.scenario.Theatre.SeverityLaw;
import org.hudna.scenario.Violence;

/**
 * Makes the fronts: each sector's part of the intensity of each dyad, split between signatories and
 * designated parties where the dyad mixes them.
 *
 * <p>Background of a side: {@code mu_i = p_i rho (1 - n) / (P(lethal) P(recorded))}; excitation
 * starts at its stationary mean, {@code E_a = n lambda_b} with {@code lambda_a = (mu_a + n mu_b) /
 * (1 - n^2)}.
 */
final class FrontBuilder {
  private static final double LARGEST_UNCOVERED_SHARE = 0.95;
  private final Scenario scenario;
  private final Theatre theatre;
  private final Cast cast;
  private final List<SectorNode> sectors;
  private final Map<String, SeverityLaw> severities = new HashMap<>();

  FrontBuilder(Scenario scenario, Theatre theatre, Cast cast, List<SectorNode> sectors) {
    this.scenario = scenario;
    this.theatre = theatre;
    this.cast = cast;
    this.sectors = sectors;
    theatre.severities().forEach(law -> severities.put(law.governorate() + law.dyad(), law));
  }

  List<Front> build() {
    Map<String, List<SectorNode>> byDistrict = new HashMap<>();
    for (SectorNode node : sectors) {
      byDistrict.computeIfAbsent(node.sector().district(), k -> new ArrayList<>()).add(node);
    }
    List<Front> fronts = new ArrayList<>();
    for (Intensity intensity : theatre.intensities()) {
      for (SectorNode node : byDistrict.getOrDefault(intensity.district(), List.of())) {
        double rho = intensity.eventsPerDay() * node.sector().shareOfDistrict();
        if (rho > 0) {
          addFronts(fronts, node, intensity.dyad(), rho);
        }
      }
    }
    return fronts;
  }

  private void addFronts(List<Front> fronts, SectorNode node, String name, double rho) {
    Dyad dyad = theatre.dyads().get(name);
    List<String> signing = dyad.b().stream().filter(id -> !designated(id)).toList();
    List<String> banned = dyad.b().stream().filter(this::designated).toList();
    if (banned.isEmpty() || signing.isEmpty() || !coverable(dyad)) {
      fronts.add(front(node, name, dyad.a(), dyad.b(), rho, false));
      return;
    }
    double uncovered = uncoveredShare(node.sector().governorate());
    fronts.add(front(node, name, dyad.a(), signing, rho * (1 - uncovered), false));
    fronts.add(front(node, name, dyad.a(), banned, rho * uncovered, true));
  }

  private boolean designated(String party) {
    return cast.party(party).terms().stance() == Stance.DESIGNATED;
  }

  private boolean coverable(Dyad dyad) {
    return dyad.a().stream().anyMatch(this::accepted) && dyad.b().stream().anyMatch(this::accepted);
  }

  private boolean accepted(String party) {
    return cast.party(party).terms().stance().inTruce();
  }

  private double uncoveredShare(String governorate) {
    Cessation cessation = scenario.sections().cessation();
    double factor = cessation == null ? 1 : cessation.secondTryUncovered();
    double share = scenario.behaviour().restraint().uncoveredIn(governorate) * factor;
    return Math.min(LARGEST_UNCOVERED_SHARE, share);
  }

  private Front front(
      SectorNode node, String dyad, List<String> a, List<String> b, double rho, boolean banned) {
    Violence violence = scenario.behaviour().violence();
    Recording recording = scenario.behaviour().recording();
    double attacks = rho / (recording.lethalShare() * recording.recordedShare());
    List<Formation> ofA = formations(node, a);
    List<Formation> ofB = formations(node, b);
    boolean oneSided = ofA.isEmpty() || ofB.isEmpty();
    double n = oneSided ? 0 : violence.branchingRatio();
    double shareA = !oneSided ? violence.strongerSideShare() : ofB.isEmpty() ? 1 : 0;
    double muA = shareA * attacks * (1 - n);
    double muB = (1 - shareA) * attacks * (1 - n);
    double totalA = (muA + n * muB) / (1 - n * n);
    double totalB = (muB + n * muA) / (1 - n * n);
    String id = node.sector().id() + "|" + dyad + (banned ? "|designated" : "");
    return new Front(
        id,
        Keys.of(id),
        node.index(),
        dyad,
        banned,
        new FrontSide(ofA, muA, n * totalB),
        new FrontSide(ofB, muB, n * totalA),
        severities.get(node.sector().governorate() + dyad));
  }

  /** Those of the parties in the sector; if there are none, those in the nearest sector. */
  private List<Formation> formations(SectorNode node, List<String> parties) {
    List<Party> wanted = parties.stream().map(cast::party).toList();
    List<Formation> here = of(node, wanted);
    if (!here.isEmpty() || wanted.isEmpty()) {
      return here;
    }
    return sectors.stream()
        .filter(other -> !of(other, wanted).isEmpty())
        .min(Comparator.comparingDouble(other -> distance(node, other)))
        .map(other -> of(other, wanted))
        .orElse(List.of());
  }

  private static List<Formation> of(SectorNode node, List<Party> parties) {
    return node.formations().stream().filter(f -> parties.contains(f.party())).toList();
  }

  /**
   * Distance in degrees, longitudes shrunk by the cosine of the latitude: enough to find the
   * nearest.
   */
  private static double distance(SectorNode one, SectorNode other) {
    double north = one.sector().latitude() - other.sector().latitude();
    double east = one.sector().longitude() - other.sector().longitude();
    return Math.hypot(north, east * Math.cos(Math.toRadians(one.sector().latitude())));
  }
}
