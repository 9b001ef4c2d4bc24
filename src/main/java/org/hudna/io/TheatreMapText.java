package org.hudna.io;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.hudna.io.TheatreMap.Area;
import org.hudna.scenario.Theatre;
import org.hudna.scenario.Theatre.District;
import org.hudna.scenario.Theatre.Governorate;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** Writes the simplified borders of a theatre as GeoJSON, an area a line, to about 100 metres. */
final class TheatreMapText {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final double DECIMALS = 1e3;

  private TheatreMapText() {}

  static String of(Theatre theatre) {
    Borders borders = new Borders(theatre);
    StringBuilder text = new StringBuilder(1 << 16);
    text.append("{\"type\": \"FeatureCollection\", \"theatre\": ")
        .append(NODES.textNode(theatre.id()));
    text.append(", \"title\": ").append(NODES.textNode(theatre.title()));
    text.append(",\n\"attribution\": ").append(NODES.textNode(theatre.attribution()));
    text.append(",\n\"features\": [\n");
    List<String> lines = new ArrayList<>();
    for (Governorate each : theatre.governorates()) {
      Area area = new Area(each.pcode(), each.name(), each.pcode(), List.of());
      lines.add(feature("governorate", area, borders.governorate(each)));
    }
    for (int i = 0; i < borders.districts().size(); i++) {
      District each = borders.districts().get(i);
      Area area = new Area(each.pcode(), each.name(), each.governorate(), List.of());
      lines.add(feature("district", area, borders.district(i)));
    }
    return text.append(String.join(",\n", lines)).append("\n]}\n").toString();
  }

  private static String feature(String level, Area area, Geometry shape) {
    ObjectNode feature = NODES.objectNode().put("type", "Feature");
    ObjectNode properties = feature.putObject("properties");
    properties.put("level", level).put("pcode", area.pcode()).put("name", area.name());
    properties.put("governorate", area.governorate());
    ArrayNode polygons = NODES.arrayNode();
    for (int i = 0; i < shape.getNumGeometries(); i++) {
      if (shape.getGeometryN(i) instanceof Polygon polygon && !polygon.isEmpty()) {
        polygons.add(polygon(polygon));
      }
    }
    ObjectNode geometry = feature.putObject("geometry");
    geometry.put("type", "MultiPolygon").set("coordinates", polygons);
    return feature.toString();
  }

  private static ArrayNode polygon(Polygon polygon) {
    ArrayNode rings = NODES.arrayNode().add(ring(polygon.getExteriorRing()));
    for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
      rings.add(ring(polygon.getInteriorRingN(i)));
    }
    return rings;
  }

  private static ArrayNode ring(LinearRing ring) {
    ArrayNode corners = NODES.arrayNode();
    for (Coordinate corner : ring.getCoordinates()) {
      corners.addArray().add(rounded(corner.x)).add(rounded(corner.y));
    }
    return corners;
  }

  private static double rounded(double degrees) {
    return Math.rint(degrees * DECIMALS) / DECIMALS + 0.0;
  }
}
