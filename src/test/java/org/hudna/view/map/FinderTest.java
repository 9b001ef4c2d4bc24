package org.hudna.view.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.hudna.view.map.Pick.Kind;
import org.hudna.view.scene.Scene;
import org.junit.jupiter.api.Test;

class FinderTest {
  private static final Rectangle AREA = new Rectangle(1400, 900);
  private static final Scenes GENEVA = Scenes.geneva();
  private static final Scene SCENE = GENEVA.busy(20);
  private final MapPicture picture = GENEVA.picture(Look.LIGHT);
  private final MapShapes shapes = picture.shapes();

  @Test
  void everyInhabitedPlaceIsFoundWhereItIsDrawn() {
    int found = 0;
    for (int i = 0; i < shapes.places().size(); i++) {
      var place = GENEVA.theatre().places().get(i);
      if (PlaceLayer.shown(place)) {
        MapView view = on(shapes.places().get(i));
        Optional<Found> there = find(shapes.places().get(i), view, Layer.all());
        assertThat(there).isPresent();
        assertThat(there.get().pick().kind()).isEqualTo(Kind.PLACE);
        found += there.get().pick().id().equals(place.id()) ? 1 : 0;
      }
    }
    assertThat(found).isGreaterThan(210);
  }

  @Test
  void formationsTellTheirPartyAndCommitment() {
    Set<Layer> only = EnumSet.of(Layer.FORMATIONS);
    Point2D at = shapes.formations().get(100);
    Found found = find(at, on(at), only).orElseThrow();
    assertThat(found.pick())
        .isEqualTo(new Pick(Kind.FORMATION, GENEVA.theatre().formations().get(100).id()));
    assertThat(found.lines()).anyMatch(line -> line.startsWith("commitment"));
  }

  @Test
  void aWaitingConvoyTellsWhy() {
    var convoy = SCENE.convoys().get(0);
    Point2D there = shapes.projection().at(convoy.longitude(), convoy.latitude());
    MapView view = on(there);
    Pane pane = Pane.of(AREA, shapes.projection(), view);
    Point2D lorry = pane.at(there);
    lorry.setLocation(lorry.getX(), lorry.getY() - 9 * ConvoyLayer.size(pane));
    Found found = picture.find(lorry, AREA, SCENE, view, EnumSet.of(Layer.CONVOYS)).orElseThrow();
    assertThat(found.pick()).isEqualTo(new Pick(Kind.CONVOY, "convoy-1"));
    assertThat(found.lines().get(0)).contains("waiting").contains("no answer");
  }

  @Test
  void zonesTellWhoIsBarred() {
    String id = shapes.zones().keySet().iterator().next();
    var box = shapes.zones().get(id).getBounds2D();
    Point2D middle = new Point2D.Double(box.getCenterX(), box.getCenterY());
    Found found = find(middle, on(middle), EnumSet.of(Layer.ZONES)).orElseThrow();
    assertThat(found.pick()).isEqualTo(new Pick(Kind.ZONE, id));
    assertThat(found.lines()).anyMatch(line -> line.startsWith("barred"));
  }

  @Test
  void corridorsTellTheStepsOfBothSides() {
    var corridor = shapes.corridors().entrySet().iterator().next();
    Line2D road = shapes.roads().get(corridor.getValue().roads().get(0));
    Point2D middle =
        new Point2D.Double((road.getX1() + road.getX2()) / 2, (road.getY1() + road.getY2()) / 2);
    Found found = find(middle, on(middle), EnumSet.of(Layer.CORRIDORS)).orElseThrow();
    assertThat(found.pick()).isEqualTo(new Pick(Kind.CORRIDOR, corridor.getKey()));
    assertThat(found.lines()).hasSize(4);
  }

  @Test
  void elsewhereTheDistrictIsFoundAndNothingOutside() {
    Point2D place = shapes.places().get(0);
    Found found = find(place, on(place), EnumSet.noneOf(Layer.class)).orElseThrow();
    assertThat(found.pick().kind()).isEqualTo(Kind.DISTRICT);
    assertThat(found.pick().id()).isEqualTo(GENEVA.theatre().places().get(0).district());
    Set<Layer> none = EnumSet.noneOf(Layer.class);
    assertThat(picture.find(new Point2D.Double(3, 3), AREA, SCENE, MapView.WHOLE, none)).isEmpty();
  }

  @Test
  void theLegendHidesWhatIsBelow() {
    Point2D sheet = new Point2D.Double(AREA.width - 20, 450);
    MapView view = new MapView(8, 0.4, 0.5);
    assertThat(picture.find(sheet, AREA, SCENE, view, Layer.all())).isEmpty();
  }

  private MapView on(Point2D position) {
    return new MapView(
        40,
        position.getX() / shapes.projection().width(),
        position.getY() / shapes.projection().height());
  }

  private Optional<Found> find(Point2D position, MapView view, Set<Layer> layers) {
    Pane pane = Pane.of(MapLayout.of(AREA, layers).map(), shapes.projection(), view);
    return picture.find(pane.at(position), AREA, SCENE, view, layers);
  }
}
