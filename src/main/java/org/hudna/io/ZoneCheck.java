package org.hudna.io;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** Checks the strike zones, their ground and who flies in them, and whom strikes are aimed at. */
final class ZoneCheck {
  private final CheckedTree checked;

  ZoneCheck(CheckedTree checked) {
    this.checked = checked;
  }

  void check() {
    for (String zone : checked.entries("/agreement/sections/jointCentre/zones").keySet()) {
      polygon(zone + "/polygon");
      target(zone + "/target", "the target of a zone is not a designated party");
      known(zone + "/permitted", "guarantor", checked.ids("/guarantors"));
      known(zone + "/barred", "air arm", checked.ids("/airArms"));
    }
    for (String target : checked.items("/behaviour/outsideStrikes/targets").keySet()) {
      target(target, "a party that guarantors strike by themselves is not designated");
    }
  }

  private void target(String pointer, String otherwise) {
    String id = checked.text(pointer);
    List<String> designated = new ArrayList<>();
    for (Map.Entry<String, JsonNode> party : checked.entries("/parties").entrySet()) {
      if (party.getValue().path("stance").asText().equals("designated")) {
        designated.add(Pointers.name(party.getKey()));
      }
    }
    if (!checked.ids("/parties").contains(id)) {
      Origin at = checked.tree().origin(pointer);
      checked.faults().add(ReferenceCheck.unknownId(at, "party", id, designated));
    } else if (!designated.contains(id)) {
      checked.fault(DiagnosticCode.NOT_DESIGNATED, pointer, otherwise, Wording.oneOf(designated));
    }
  }

  private void known(String pointer, String kind, Collection<String> known) {
    for (Map.Entry<String, JsonNode> item : checked.items(pointer).entrySet()) {
      String id = item.getValue().asText();
      if (!known.contains(id)) {
        Origin at = checked.tree().origin(item.getKey());
        checked.faults().add(ReferenceCheck.unknownId(at, kind, id, known));
      }
    }
  }

  private void polygon(String pointer) {
    List<Coordinate> corners = new ArrayList<>();
    for (Map.Entry<String, JsonNode> item : checked.items(pointer).entrySet()) {
      JsonNode corner = item.getValue();
      if (corner.size() != 2 || !corner.path(0).isNumber() || !corner.path(1).isNumber()) {
        String message = "a corner is not a pair of numbers";
        checked.fault(
            DiagnosticCode.BAD_ZONE, item.getKey(), message, "[longitude, latitude] in degrees");
        return;
      }
      corners.add(new Coordinate(corner.get(0).asDouble(), corner.get(1).asDouble()));
      inside(item.getKey(), corners.get(corners.size() - 1));
    }
    if (checked.has(pointer)) {
      outline(pointer, corners);
    }
  }

  private void inside(String pointer, Coordinate corner) {
    if (checked.theatre() == null) {
      return;
    }
    Envelope box = Bounds.of(checked.theatre().governorates());
    if (!box.contains(corner)) {
      String found = "[" + corner.x + ", " + corner.y + "]";
      Diagnostic fault =
          Diagnostic.of(
                  DiagnosticCode.BAD_ZONE,
                  checked.tree().origin(pointer),
                  "a corner lies outside the theatre")
              .expecting(Bounds.text(box), found);
      boolean swapped = box.contains(corner.y, corner.x);
      String meant = "[" + corner.y + ", " + corner.x + "]";
      checked.faults().add(swapped ? fault.suggesting(meant) : fault);
    }
  }

  private void outline(String pointer, List<Coordinate> corners) {
    if (corners.stream().distinct().count() < 3) {
      String message = "a zone has fewer than three corners";
      checked.fault(DiagnosticCode.BAD_ZONE, pointer, message, "three corners or more");
      return;
    }
    List<Coordinate> closed = new ArrayList<>(corners);
    closed.add(corners.get(0));
    GeometryFactory geometry = new GeometryFactory();
    LinearRing ring = geometry.createLinearRing(closed.toArray(new Coordinate[0]));
    Polygon polygon = geometry.createPolygon(ring);
    if (!polygon.isValid()) {
      String message = "the outline of a zone crosses or repeats itself";
      checked.fault(DiagnosticCode.BAD_ZONE, pointer, message, "corners in order along the edge");
    }
    if (polygon.isValid() && checked.theatre() != null && takesInNothing(polygon)) {
      String message = "a zone takes in no sector of the theatre";
      String expected = "a polygon of [longitude, latitude] around the middle of a sector";
      checked.fault(DiagnosticCode.BAD_ZONE, pointer, message, expected);
    }
  }

  private boolean takesInNothing(Polygon polygon) {
    return checked.theatre().sectors().stream()
        .map(sector -> new Coordinate(sector.longitude(), sector.latitude()))
        .noneMatch(centre -> polygon.covers(polygon.getFactory().createPoint(centre)));
  }
}
