package org.hudna.view.map;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hudna.scenario.Theatre;
import org.hudna.scenario.Theatre.FormationSite;
import org.hudna.scenario.Theatre.Sector;

/**
 * Spreads the formations of a sector over a disc around its centre, those of one party beside each
 * other. The positions are drawn nowhere by chance: they follow a spiral of golden angles.
 */
final class Scatter {
  private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
  private static final double WIDEST_STEP = 2.9;
  private static final double NARROWEST_STEP = 1.2;
  private static final double SHARE_OF_GAP = 0.48;
  private final Map<String, Point2D.Double> positions = new HashMap<>();

  Scatter(Theatre theatre, MapProjection projection) {
    Map<String, Point2D.Double> centres = new LinkedHashMap<>();
    for (Sector sector : theatre.sectors()) {
      centres.put(sector.id(), projection.at(sector.longitude(), sector.latitude()));
    }
    Map<String, List<FormationSite>> members = new LinkedHashMap<>();
    for (FormationSite site : theatre.formations()) {
      members.computeIfAbsent(site.sector(), key -> new ArrayList<>()).add(site);
    }
    members.forEach((sector, sites) -> spread(centres.get(sector), sites, centres));
  }

  private void spread(
      Point2D.Double centre, List<FormationSite> sites, Map<String, Point2D.Double> centres) {
    double root = Math.sqrt(sites.size());
    double step = Math.min(WIDEST_STEP, SHARE_OF_GAP * gap(centre, centres) / root);
    List<Point2D.Double> spots = disc(sites.size(), Math.max(NARROWEST_STEP, step));
    spots.sort(Comparator.comparingDouble(spot -> Math.atan2(spot.y, spot.x)));
    List<FormationSite> ordered = new ArrayList<>(sites);
    ordered.sort(Comparator.comparing(FormationSite::party));
    for (int i = 0; i < ordered.size(); i++) {
      Point2D.Double spot = spots.get(i);
      positions.put(ordered.get(i).id(), new Point2D.Double(centre.x + spot.x, centre.y + spot.y));
    }
  }

  private static double gap(Point2D.Double centre, Map<String, Point2D.Double> centres) {
    return centres.values().stream()
        .mapToDouble(centre::distance)
        .filter(distance -> distance > 0)
        .min()
        .orElse(Double.POSITIVE_INFINITY);
  }

  private static List<Point2D.Double> disc(int count, double step) {
    List<Point2D.Double> spots = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double radius = step * Math.sqrt(i + 0.5);
      double angle = i * GOLDEN_ANGLE;
      spots.add(new Point2D.Double(radius * Math.cos(angle), radius * Math.sin(angle)));
    }
    return spots;
  }

  /** Where a formation is drawn, in map units. */
  Point2D.Double of(String formation) {
    return positions.get(formation);
  }
}
