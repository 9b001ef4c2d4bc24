#!/usr/bin/env python3
"""Makes the tables of this theatre from source/ and the observed events.

Needs Python 3.9 or newer and nothing else. Run it anywhere: paths are relative to this file.
The same inputs give the same bytes. SOURCES.md names every rule by its row id.
"""
import collections
import csv
import json
from pathlib import Path

HERE = Path(__file__).resolve().parent
SOURCE = HERE / "source"
EVENTS = HERE.parent.parent / "history" / "ucdp-ged-syria-2016-jan-aug.csv"


def read(path):
    with open(path, encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def write(name, header, rows):
    with open(HERE / name, "w", encoding="utf-8", newline="") as stream:
        table = csv.writer(stream, lineterminator="\n")
        table.writerow(header)
        table.writerows(rows)


# ---- districts and spellings ------------------------------------------------------------------


def features(name):
    with open(HERE / name, encoding="utf-8") as stream:
        return json.load(stream)["features"]


def outer_rings(feature):
    geometry = feature["geometry"]
    polygons = geometry["coordinates"]
    if geometry["type"] == "Polygon":
        polygons = [polygons]
    return [polygon[0] for polygon in polygons]


def inside(ring, lon, lat):
    odd = False
    for (x1, y1), (x2, y2) in zip(ring, ring[1:]):
        if (y1 > lat) != (y2 > lat) and lon < (x2 - x1) * (lat - y1) / (y2 - y1) + x1:
            odd = not odd
    return odd


def containing(districts, lon, lat):
    for code, rings in districts.items():
        if any(inside(ring, lon, lat) for ring in rings):
            return code
    return ""


def governorate_codes(spellings):
    """The code of each governorate spelling: the first four signs of its districts' codes."""
    return {row["adm_1"]: row["adm2_pcode"][:4] for row in spellings}


def crosswalk(events, districts):
    """Every spelling of the events with its codes, checked against where the events lie."""
    spellings = read(SOURCE / "district-spellings.csv")
    codes = {(r["adm_1"], r["adm_2"]): r["adm2_pcode"] for r in spellings}
    lying = collections.defaultdict(collections.Counter)
    for event in events:
        key = (event["adm_1"], event["adm_2"])
        lying[key][containing(districts, float(event["longitude"]), float(event["latitude"]))] += 1
    rows = [("", "", "", "", "not coded: counts nationally only")]
    for name, code in sorted(governorate_codes(spellings).items()):
        rows.append((name, "", code, "", "district not coded: spread in proportion"))
    for row in spellings:
        key = (row["adm_1"], row["adm_2"])
        code = row["adm2_pcode"]
        seen = lying.pop(key, None)
        known = seen and {k: n for k, n in seen.items() if k}
        if known and max(known, key=known.get) != code:
            raise SystemExit(f"{key}: most events lie in {max(known, key=known.get)}, not in {code}")
        rows.append(key + (code[:4], code, row["note"]))
    missing = [key for key in lying if key[1] or (key[0] and key[0] not in governorate_codes(spellings))]
    if missing:
        raise SystemExit(f"spellings without a code: {missing}")
    write("crosswalk.csv", ["adm_1", "adm_2", "adm1_pcode", "adm2_pcode", "note"], sorted(rows))
    return {(r[0], r[1]): r[3] for r in rows}


def main():
    districts = {f["properties"]["pcode"]: outer_rings(f) for f in features("districts.geojson")}
    events = read(EVENTS)
    crosswalk(events, districts)


if __name__ == "__main__":
    main()
