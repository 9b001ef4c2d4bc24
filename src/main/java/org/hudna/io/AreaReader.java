package org.hudna.io;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;

/** Reads named areas from a GeoJSON file of polygons in WGS 84. */
final class AreaReader {
  private AreaReader() {}

  /**
   * One area.
   *
   * @param within code of the area around it, "" if the file says none
   * @param rings outer rings, each an array of {longitude, latitude} in degrees
   */
  record Area(String pcode, String name, String within, List<double[][]> rings) {}

  /**
   * All areas of a file.
   *
   * @throws FaultyInputException if it is not such a file
   */
  static List<Area> read(Path file) {
    Faults faults = new Faults();
    List<Area> areas = new ArrayList<>();
    JsonNode features = JsonFile.parse(file, TextFile.read(file)).path("features");
    for (int i = 0; i < features.size(); i++) {
      try {
        areas.add(area(features.get(i)));
      } catch (ParseException | IllegalArgumentException | NullPointerException e) {
        String message = "feature " + (i + 1) + " is no area";
        String expected = "a polygon in degrees with properties pcode and name";
        faults.add(DiagnosticCode.BAD_AREA, Origin.of(file), message, expected, e.getMessage());
      }
    }
    if (areas.isEmpty() && faults.isEmpty()) {
      String message = "the file holds no areas";
      faults.add(DiagnosticCode.BAD_AREA, Origin.of(file), message, "a FeatureCollection", null);
    }
    faults.throwIfAny();
    return areas;
  }

  private static Area area(JsonNode feature) throws ParseException {
    JsonNode properties = feature.path("properties");
    String pcode = properties.path("pcode").asText();
    String name = properties.path("name").asText();
    if (pcode.isEmpty() || name.isEmpty()) {
      throw new IllegalArgumentException("no pcode or no name");
    }
    return new Area(
        pcode, name, properties.path("adm1_pcode").asText(), rings(feature.path("geometry")));
  }

  private static List<double[][]> rings(JsonNode json) throws ParseException {
    Geometry geometry = new GeoJsonReader().read(json.toString());
    List<double[][]> rings = new ArrayList<>();
    for (int i = 0; i < geometry.getNumGeometries(); i++) {
      if (!(geometry.getGeometryN(i) instanceof Polygon polygon) || polygon.isEmpty()) {
        throw new IllegalArgumentException("a " + geometry.getGeometryType());
      }
      rings.add(ring(polygon.getExteriorRing().getCoordinates()));
    }
    return rings;
  }

  private static double[][] ring(Coordinate[] corners) {
    double[][] ring = new double[corners.length][];
    for (int i = 0; i < corners.length; i++) {
      double lon = corners[i].x;
      double lat = corners[i].y;
      if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 90)) {
        throw new IllegalArgumentException("a corner at " + lon + ", " + lat);
      }
      ring[i] = new double[] {lon, lat};
    }
    return ring;
  }
}
