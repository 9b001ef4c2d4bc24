package org.hudna.view.map;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.QuadCurve2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.hudna.view.map.SheetPen.Entry;
import org.hudna.view.scene.Scene;
import org.hudna.view.scene.Words;

/**
 * What colours and marks mean: those that are or were on the map. What has been explained stays, so
 * that nothing jumps while time goes on.
 */
final class Legend {
  private static final Point2D HERE = new Point2D.Double();

  /** What a party can come to say of the truce. */
  private static final List<String> STANCES =
      List.of("not-yet", "signatory", "reserving", "suspended", "withdrawn");

  private final MapShapes shapes;
  private final Palette palette;
  private final Look look;
  private final FormationLayer formations;
  private final DistrictControl control;
  private Seen explained;

  Legend(MapShapes shapes, Palette palette, FormationLayer formations) {
    this.shapes = shapes;
    this.palette = palette;
    this.look = palette.look();
    this.formations = formations;
    this.control = new DistrictControl(shapes.theatre());
  }

  /** What the legend explains of a scene and of all before; with an equal answer it is the same. */
  Seen see(Scene scene) {
    Seen now = Seen.in(scene, shapes, control, formations.designated());
    explained = explained == null ? now : explained.and(now, scene, shapes);
    return explained;
  }

  void write(SheetPen pen, Seen seen, Set<Layer> layers) {
    parties(pen, seen, layers);
    part(pen, "map.legend.ground", ground(seen, layers), 2);
    part(pen, "map.legend.violence", violence(seen, layers), 2);
    part(pen, "map.legend.convoys", convoys(seen, layers), pen.wide() ? 3 : 2);
  }

  private static void part(SheetPen pen, String heading, List<Entry> entries, int columns) {
    if (!entries.isEmpty()) {
      pen.rule();
      pen.heading(Words.of(heading));
      pen.columns(entries, columns);
    }
  }

  private void parties(SheetPen pen, Seen seen, Set<Layer> layers) {
    if (layers.contains(Layer.FORMATIONS)
        || layers.contains(Layer.PLACES)
        || layers.contains(Layer.DISTRICTS)) {
      List<Entry> entries = new ArrayList<>();
      seen.parties().forEach((id, stance) -> entries.add(party(id, stance)));
      pen.columns(entries, pen.wide() ? 2 : 1);
    }
  }

  private Entry party(String id, String stance) {
    String name = shapes.theatre().parties().get(id).name();
    List<String> notes = new ArrayList<>();
    if (!stance.isEmpty()) {
      notes.add(Words.of("map.stance." + stance));
      STANCES.forEach(other -> notes.add(Words.of("map.stance." + other)));
    }
    return new Entry(g -> formation(g, id, 1, false), name, notes);
  }

  private void formation(Graphics2D g, String party, double commitment, boolean entangled) {
    formations
        .mark(party)
        .draw(
            g,
            4.6,
            palette.committed(party, commitment),
            palette.outline(party),
            entangled ? palette.outline(formations.designated()) : null,
            0.6);
  }

  private List<Entry> ground(Seen seen, Set<Layer> layers) {
    List<Entry> entries = new ArrayList<>();
    if (layers.contains(Layer.FORMATIONS) && !shapes.formations().isEmpty()) {
      String party = seen.mixed() == null ? first(seen) : seen.mixed();
      entries.add(entry(g -> shades(g, party), "map.legend.commitment"));
      if (seen.mixed() != null) {
        entries.add(entry(g -> formation(g, party, 1, true), "map.legend.entangled"));
      }
    }
    if (layers.contains(Layer.PLACES)) {
      entries.add(entry(this::places, "map.legend.place"));
      if (seen.besieged()) {
        entries.add(entry(this::siege, "map.legend.besieged"));
      }
    }
    if (layers.contains(Layer.DISTRICTS) && seen.contested()) {
      entries.add(entry(this::stripes, "map.legend.contested"));
    }
    lines(entries, seen, layers);
    if (layers.contains(Layer.ZONES) && !shapes.zones().isEmpty()) {
      if (seen.zonesInForce()) {
        entries.add(entry(g -> zone(g, true), "map.legend.zone"));
      }
      if (seen.zonesIdle()) {
        entries.add(entry(g -> zone(g, false), "map.legend.zone-idle"));
      }
      entries.add(entry(g -> ZoneLayer.barred(g, HERE, 7, look, 1), "map.legend.barred"));
    }
    if (layers.contains(Layer.HEAT) && seen.heat()) {
      entries.add(entry(g -> HeatLayer.glow(g, 10, look.heat(), 1.6), "map.legend.heat"));
    }
    return entries;
  }

  private void lines(List<Entry> entries, Seen seen, Set<Layer> layers) {
    if (layers.contains(Layer.ROADS)) {
      entries.add(entry(this::road, "map.legend.road"));
      if (shapes.theatre().places().stream().anyMatch(p -> p.kind().equals("crossing"))) {
        entries.add(entry(g -> RoadLayer.gate(g, HERE, 1.2, look), "map.legend.crossing"));
      }
    }
    if (layers.contains(Layer.CORRIDORS) && seen.open()) {
      entries.add(entry(g -> corridor(g, true), "map.legend.corridor-open"));
    }
    if (layers.contains(Layer.CORRIDORS) && seen.shut()) {
      entries.add(entry(g -> corridor(g, false), "map.legend.corridor-shut"));
    }
    if (layers.contains(Layer.CORRIDORS) && (seen.open() || seen.shut())) {
      entries.add(entry(this::withdrawal, "map.legend.withdrawal"));
    }
  }

  private List<Entry> violence(Seen seen, Set<Layer> layers) {
    List<Entry> entries = new ArrayList<>();
    if (layers.contains(Layer.VIOLENCE)) {
      for (ViolenceMark mark : seen.violence()) {
        entries.add(new Entry(g -> mark.draw(g, 0.6, false, look), mark.label(), List.of()));
      }
      if (seen.violations()) {
        entries.add(
            entry(g -> ViolenceMark.SHELLING.draw(g, 0.7, true, look), "map.legend.violation"));
      }
    }
    if (layers.contains(Layer.SORTIES) && seen.sorties()) {
      entries.add(entry(this::arc, "map.legend.sortie"));
    }
    return entries;
  }

  private List<Entry> convoys(Seen seen, Set<Layer> layers) {
    List<Entry> entries = new ArrayList<>();
    if (layers.contains(Layer.CONVOYS)) {
      for (ConvoyMark mark : seen.convoys()) {
        entries.add(new Entry(g -> mark.draw(g, 0.85, look), mark.label(), List.of()));
      }
    }
    return entries;
  }

  private static String first(Seen seen) {
    return seen.parties().keySet().stream().findFirst().orElse("");
  }

  private static Entry entry(Consumer<Graphics2D> mark, String key) {
    return new Entry(mark, Words.of(key), List.of());
  }

  private void shades(Graphics2D g, String party) {
    g.translate(-5.5, 0);
    formation(g, party, 0, false);
    g.translate(11, 0);
    formation(g, party, 1, false);
  }

  private void places(Graphics2D g) {
    PlaceLayer.dot(g, new Point2D.Double(-6, 0), 5, look.land(), look);
    PlaceLayer.dot(g, new Point2D.Double(3.5, 0), 10, look.land(), look);
  }

  private void siege(Graphics2D g) {
    PlaceLayer.dot(g, HERE, 5, look.land(), look);
    PlaceLayer.ring(g, HERE, 6, look.ink(), look);
  }

  private void stripes(Graphics2D g) {
    Rectangle2D box = new Rectangle2D.Double(-9, -5, 18, 11);
    g.setPaint(look.land());
    g.fill(box);
    Graphics2D inside = (Graphics2D) g.create();
    inside.clip(box);
    inside.setPaint(look.faint());
    inside.setStroke(new BasicStroke(2.6f));
    for (int x = -24; x < 24; x += 7) {
      inside.draw(new Line2D.Double(x, 6, x + 12, -6));
    }
    inside.dispose();
    g.setPaint(look.governorateLine());
    g.setStroke(Look.HAIRLINE);
    g.draw(box);
  }

  private void road(Graphics2D g) {
    g.setPaint(look.road());
    g.setStroke(Look.RING);
    g.draw(new Line2D.Double(-9, 0, 9, 0));
  }

  private void corridor(Graphics2D g, boolean open) {
    CorridorLayer.stroke(g, new Line2D.Double(-9, 0, 9, 0), look, open, 1.2);
  }

  private void withdrawal(Graphics2D g) {
    CorridorLayer.step(g, new Line2D.Double(-9, -3, 9, -3), look.ink(), true);
    CorridorLayer.step(g, new Line2D.Double(-9, 3, 9, 3), look.ink(), false);
  }

  private void zone(Graphics2D g, boolean inForce) {
    Path2D.Double area = new Path2D.Double(new Rectangle2D.Double(-9, -5.5, 18, 11));
    ZoneLayer.area(g, area, look, inForce);
  }

  private void arc(Graphics2D g) {
    Shape arc = new QuadCurve2D.Double(-9, 5, 0, -11, 9, 5);
    g.setPaint(look.ink());
    g.setStroke(Look.LINE);
    g.draw(arc);
    g.fill(new Ellipse2D.Double(7.5, 3.5, 3, 3));
  }
}
