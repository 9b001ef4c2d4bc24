#!/usr/bin/env python3
"""Makes the tables of this theatre from source/ and the observed events.

Needs Python 3.9 or newer and nothing else. Run it anywhere: paths are relative to this file.
The same inputs give the same bytes. SOURCES.md names every rule by its row id.
"""
import collections
import csv
import hashlib
import itertools
import json
import math
import statistics
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


# ---- numbers ------------------------------------------------------------------------------------


def uniform(key):
    """A number in (0, 1) that depends on the key alone."""
    first = hashlib.sha256(key.encode("utf-8")).digest()[:8]
    return (int.from_bytes(first, "big") + 0.5) / 2**64


def normal(key):
    return statistics.NormalDist().inv_cdf(uniform(key))


def kilometres(a, b):
    """Great-circle distance of two places or sectors, mean earth radius 6371 km."""
    lat1, lat2 = math.radians(a["lat"]), math.radians(b["lat"])
    half_lon = math.radians(b["lon"] - a["lon"]) / 2
    h = math.sin((lat2 - lat1) / 2) ** 2 + math.cos(lat1) * math.cos(lat2) * math.sin(half_lon) ** 2
    return 2 * 6371 * math.asin(math.sqrt(min(1, h)))


def nearest(point, others):
    return min(others, key=lambda other: (kilometres(point, other), other["id"]))


def apportion(total, weights):
    """Splits a whole number by weights: largest remainders, ties by key."""
    scale = total / sum(weights.values())
    parts = {key: int(weight * scale) for key, weight in weights.items()}
    rest = sorted(weights, key=lambda key: (parts[key] - weights[key] * scale, key))
    for key in rest[: total - sum(parts.values())]:
        parts[key] += 1
    return parts


# ---- sectors ------------------------------------------------------------------------------------

SPLIT = "SY0200"
CITY_POINT = ("36.201241", "37.161173")
CITY_SECTORS = ("aleppo-east", "aleppo-west")
CITY_SECTOR_OF_SDF = "aleppo-sheikh-maqsoud"
PSEUDO_EVENTS = 2
EVENTS_FOR_CENTRE = 10


def kebab(name):
    plain = name.lower().replace("'", "")
    return "-".join(part for part in "".join(c if c.isalnum() else " " for c in plain).split())


def exact_day(events, codes):
    """Events of a known day with a district, as points."""
    for event in events:
        code = codes.get((event["adm_1"], event["adm_2"]), "")
        if event["date_prec"] == "1" and code:
            yield dict(event, adm2=code, lat=float(event["latitude"]), lon=float(event["longitude"]))


def district_at(districts, place):
    """The district around a place, else the one with the nearest border vertex."""
    found = containing(districts, place["lon"], place["lat"])
    corners = ({"id": c, "lat": y, "lon": x} for c, rings in districts.items() for ring in rings for x, y in ring)
    return found or nearest(place, corners)["id"]


def mean_point(points):
    return {
        "lat": sum(p["lat"] for p in points) / len(points),
        "lon": sum(p["lon"] for p in points) / len(points),
    }


def district_centre(code, events, gazetteer, rings):
    """Where the events are; with few events the district's capital, first place or middle."""
    exact = [e for e in events if e["adm2"] == code and e["where_prec"] in "12"]
    if len(exact) >= EVENTS_FOR_CENTRE:
        return mean_point(exact)
    here = [p for p in gazetteer if p["adm2_pcode"] == code]
    capitals = [p for p in here if "capital" in p["tags"] and "subdistrict" not in p["tags"]]
    if not here:
        return mean_point([{"lat": lat, "lon": lon} for lon, lat in rings[0]])
    first = (capitals or here)[0]
    return {"lat": float(first["lat"]), "lon": float(first["lon"])}


def sector_of(event, siblings):
    """The sector of an event in the split district."""
    if (event["latitude"], event["longitude"]) == CITY_POINT:
        if "SDF" in event["dyad_name"]:
            return CITY_SECTOR_OF_SDF
        return CITY_SECTORS[uniform("city point " + event["id"]) < 0.5]
    return nearest(event, siblings)["id"]


def make_sectors(properties, districts, events, places):
    gazetteer = read(SOURCE / "gazetteer.csv")
    sectors = []
    for prop in sorted(properties, key=lambda p: p["pcode"]):
        if prop["pcode"] != SPLIT:
            centre = district_centre(prop["pcode"], events, gazetteer, districts[prop["pcode"]])
            sectors.append(dict(centre, id=kebab(prop["name"]), name=prop["name"], adm2=prop["pcode"], share=1.0))
    by_id = {p["id"]: p for p in places}
    siblings = []
    for row in read(SOURCE / "sectors.csv"):
        centre = mean_point([by_id[member] for member in row["members"].split(";")])
        siblings.append(dict(centre, id=row["id"], name=row["name"], adm2=row["adm2_pcode"]))
    located = [e for e in events if e["adm2"] == SPLIT and e["where_prec"] in "12"]
    counts = collections.Counter(sector_of(e, siblings) for e in located)
    for sibling in siblings:
        smoothed = counts[sibling["id"]] + PSEUDO_EVENTS
        sibling["share"] = smoothed / (len(located) + PSEUDO_EVENTS * len(siblings))
    return sorted(sectors + siblings, key=lambda s: (s["adm2"], s["id"]))


def neighbours(sectors, districts):
    """Districts that share a border vertex; the split district by the sector nearest to it."""
    vertices = {code: {tuple(v) for ring in rings for v in ring} for code, rings in districts.items()}
    siblings = [s for s in sectors if s["adm2"] == SPLIT]
    whole = {s["adm2"]: s["id"] for s in sectors if s["adm2"] != SPLIT}
    pairs = set(itertools.permutations([s["id"] for s in siblings], 2))
    for a, b in itertools.combinations(sorted(districts), 2):
        shared = vertices[a] & vertices[b]
        if SPLIT in (a, b):
            touched = {nearest({"lat": lat, "lon": lon}, siblings)["id"] for lon, lat in shared}
            other = whole[b if a == SPLIT else a]
            ends = [(other, sibling) for sibling in touched]
        else:
            ends = [(whole[a], whole[b])] if shared else []
        for x, y in ends:
            pairs |= {(x, y), (y, x)}
    return {s["id"]: sorted(y for x, y in pairs if x == s["id"]) for s in sectors}


def assign_sectors(places, sectors):
    """A place lies in its district's sector; in the split district by membership, else the nearest."""
    siblings = [s for s in sectors if s["adm2"] == SPLIT]
    whole = {s["adm2"]: s["id"] for s in sectors if s["adm2"] != SPLIT}
    members = {m: row["id"] for row in read(SOURCE / "sectors.csv") for m in row["members"].split(";")}
    for place in places:
        place["sector"] = whole.get(place["adm2"]) or members.get(place["id"]) or nearest(place, siblings)["id"]


def write_sectors(sectors, touching):
    """Shares have four decimals; the largest sibling takes the rounding, so that they sum to 1."""
    siblings = [s for s in sectors if s["adm2"] == SPLIT]
    for sector in siblings:
        sector["share"] = round(sector["share"], 4)
    largest = max(siblings, key=lambda s: s["share"])
    largest["share"] = round(1 - sum(s["share"] for s in siblings if s is not largest), 4)
    rows = [
        (s["id"], s["name"], s["adm2"][:4], s["adm2"], f"{s['lat']:.4f}", f"{s['lon']:.4f}",
         f"{s['share']:.4f}", ";".join(touching[s["id"]]))
        for s in sectors
    ]
    write("sectors.csv", "id,name,adm1_pcode,adm2_pcode,lat,lon,share_of_district,neighbours".split(","), rows)


# ---- places -------------------------------------------------------------------------------------

KINDS = {"city/town": "town", "border crossing": "crossing", "military site": "military-site",
         "gas field": "gas-field", "farmland": "road"}
EMPTY_KINDS = {"airbase", "military-site", "hill", "road", "dam", "gas-field", "crossing"}
EASTERN_GHOUTA = ("duma", "harasta", "arbin", "zamalka", "ein-terma", "hammura", "jisrein", "kafr-batna", "saqba",
                  "zabadin")
EASTERN_GHOUTA_PEOPLE = 176500
EAST_ALEPPO_PEOPLE = 250000
QUARTER_PEOPLE = 20000
GHOUTA_TOWN_WEIGHT = 20000
SUPPLY_DAYS = {"besieged": 10, "encircled": 20, "hard-to-reach": 25, "open": 45}
OPEN_BLOCS = {"government", "sdf"}


def chosen_places():
    """The rows of the gazetteer that controllers.csv names, with a controller each."""
    gazetteer = {(r["name"], r["adm2_pcode"]): r for r in read(SOURCE / "gazetteer.csv")}
    for row in read(SOURCE / "controllers.csv"):
        found = gazetteer[(row["name"], row["adm2_pcode"])]
        tags = [t.split("(")[0].replace("_", "-") for t in found["tags"].split(";")]
        tags = [t for t in tags if t and " " not in t and "aleppo" not in t.replace("aleppo-contact-line", "")]
        tags = [t for t in tags if not t.startswith(("besieged", "evacuated"))]
        tags += [t for t in row["tags"].split(";") if t]
        kind = KINDS.get(found["kind"], found["kind"])
        if "crossing" in row["id"] or row["id"] in ("bab-al-hawa", "bab-al-salama"):
            kind = "crossing"
        if "governorate-capital" in tags:
            kind = "city"
        name = found["name"] if row["id"] not in RENAMED else RENAMED[row["id"]]
        yield {"id": row["id"], "name": name, "name_ar": found["name_ar"], "kind": kind, "adm2": found["adm2_pcode"],
               "lat": float(found["lat"]), "lon": float(found["lon"]), "controller": row["controller"],
               "census": int(found["pop_geonames"] or 0), "tags": sorted(set(tags))}


RENAMED = {
    "aleppo": "Aleppo (western part)",
    "bab-al-hawa": "Bab al-Hawa",
    "bab-al-salama": "Bab al-Salama (proxy: Sejju)",
    "castello-road": "Castello Road (proxy: Al Mallah farms)",
    "deir-ez-zor": "Deir-ez-Zor (government-held part)",
    "nasib-crossing": "Nasib crossing (stands for Ramtha too)",
    "ramouseh": "Ramouseh industrial district",
    "al-eis": "Al-Eis",
}


def ratios():
    """By governorate: population 2016 over 2004, population 2016, population 2011."""
    table = read(SOURCE / "population-by-governorate.csv")
    people = {(r["adm1_pcode"], r["year"]): int(r["population"]) for r in table}
    codes = sorted({code for code, _ in people})
    return {c: people[c, "2016"] / people[c, "2004"] for c in codes}, {c: people[c, "2016"] for c in codes}, {
        c: people[c, "2011"] for c in codes
    }


def quarter_people(place, places):
    """Quarters of a city that has a row of its own."""
    if "east-aleppo" in place["tags"]:
        return EAST_ALEPPO_PEOPLE / sum("east-aleppo" in p["tags"] for p in places)
    if place["adm2"] == "SY0901" and place["controller"] == "government":
        return 0
    return QUARTER_PEOPLE


def populate(places, besieged):
    """Population by the rule of SOURCES.md; a governorate's places never exceed its people of 2016."""
    ratio, level, _ = ratios()
    medians = {
        kind: statistics.median(p["census"] * ratio[p["adm2"][:4]] for p in places if p["kind"] == kind and p["census"])
        for kind in ("town", "city")
    }
    for place in places:
        counted = place["id"] in besieged and besieged[place["id"]]["population"]
        place["sourced"] = bool(counted) or "east-aleppo" in place["tags"]
        if counted:
            place["population"] = int(counted)
        elif place["kind"] in EMPTY_KINDS:
            place["population"] = 0
        elif place["kind"] == "neighbourhood":
            place["population"] = quarter_people(place, places)
        elif place["census"]:
            place["population"] = place["census"] * ratio[place["adm2"][:4]]
        else:
            place["population"] = medians["city" if place["kind"] == "city" else "town"]
    share_cities(places)
    share_ghouta(places)
    cap(places, level)


def share_cities(places):
    """Aleppo's remainder over its western rows; the people of Al-Waer leave Homs."""
    by_id = {p["id"]: p for p in places}
    west = [p for p in places if "west-aleppo" in p["tags"] and p["kind"] in ("city", "neighbourhood")]
    rest = by_id["aleppo"]["population"] - EAST_ALEPPO_PEOPLE
    for place in west:
        place["population"] = rest / len(west)
    by_id["homs"]["population"] -= by_id["waer"]["population"]


def share_ghouta(places):
    ghouta = [p for p in places if p["id"] in EASTERN_GHOUTA]
    left = EASTERN_GHOUTA_PEOPLE - sum(p["population"] for p in ghouta if p["sourced"])
    unknown = [p for p in ghouta if not p["sourced"]]
    weights = {p["id"]: p["census"] or GHOUTA_TOWN_WEIGHT for p in unknown}
    for place in unknown:
        place["population"] = left * weights[place["id"]] / sum(weights.values())
        place["sourced"] = True


def cap(places, level):
    for code, people in level.items():
        here = [p for p in places if p["adm2"][:4] == code]
        free = [p for p in here if not p["sourced"]]
        allowed = people - sum(p["population"] for p in here if p["sourced"])
        total = sum(p["population"] for p in free)
        for place in free:
            place["population"] *= min(1, allowed / total) if total else 1
    for place in places:
        place["population"] = int(round(place["population"], -2))


def need_shares():
    """Share in need by governorate: 0.2 + 0.6 x displaced from it / its people of 2011, in 0.25-0.8."""
    people = ratios()[2]
    shares = {}
    for row in read(SOURCE / "displaced-by-governorate.csv"):
        displaced = int(row["internally"]) + int(row["externally"])
        shares[row["adm1_pcode"]] = min(0.8, max(0.25, 0.2 + 0.6 * displaced / people[row["adm1_pcode"]]))
    return shares


def supply(places, besieged, blocs):
    shares = need_shares()
    for place in places:
        if place["id"] in besieged:
            access, share = "besieged", 1.0
        elif "east-aleppo" in place["tags"]:
            access, share = "encircled", 1.0
        elif "hard-to-reach" in place["tags"] or blocs[place["controller"]] not in OPEN_BLOCS:
            access, share = "hard-to-reach", max(0.7, shares[place["adm2"][:4]])
        else:
            access, share = "open", shares[place["adm2"][:4]]
        if access != "open" and place["kind"] not in EMPTY_KINDS:
            place["tags"] = sorted(set(place["tags"]) | {access})
        place["need"] = int(round(place["population"] * share, -2))
        place["supplies"] = round(SUPPLY_DAYS[access] * math.exp(0.4 * normal("supplies " + place["id"])))
        if not place["population"]:
            place["supplies"] = 0


def write_places(places, besieged):
    header = ("id,name,name_ar,kind,adm1_pcode,adm2_pcode,sector,lat,lon,population,in_need,supplies_days,"
              "controller,besieger,besieged_until,tags")
    rows = []
    for p in sorted(places, key=lambda p: p["id"]):
        siege = besieged.get(p["id"], {"besieger": "", "besieged_until": ""})
        kind = "hub" if "hub" in p["tags"] else p["kind"]
        rows.append((p["id"], p["name"], p["name_ar"], kind, p["adm2"][:4], p["adm2"], p["sector"],
                     f"{p['lat']:.5f}", f"{p['lon']:.5f}", p["population"], p["need"], p["supplies"],
                     p["controller"], siege["besieger"], siege["besieged_until"], ";".join(p["tags"])))
    write("places.csv", header.split(","), rows)


# ---- roads --------------------------------------------------------------------------------------

DETOUR = 1.3
LOCAL_SPEED, MAIN_SPEED = 40, 60
MAIN_ROADS = {"M4", "M5"}
CHECKPOINT_EVERY_KM = 40
ENCLAVE = "east-aleppo"
GATES = {"castello-road", "ramouseh"}


def gabriel(places):
    """Pairs with no third place in the circle over their distance."""
    squares = {(a["id"], b["id"]): kilometres(a, b) ** 2 for a in places for b in places}
    ids = [p["id"] for p in places]
    for a, b in itertools.combinations(ids, 2):
        if not any(squares[a, c] + squares[b, c] < squares[a, b] for c in ids if c not in (a, b)):
            yield a, b


def outside_share(a, b, districts):
    steps = [i / 10 for i in range(1, 10)]
    points = [(a["lon"] + t * (b["lon"] - a["lon"]), a["lat"] + t * (b["lat"] - a["lat"])) for t in steps]
    return sum(not containing(districts, lon, lat) for lon, lat in points) / len(points)


def component(start, edges):
    near = collections.defaultdict(set)
    for a, b in edges:
        near[a].add(b)
        near[b].add(a)
    seen, queue = {start}, [start]
    while queue:
        new = near[queue.pop()] - seen
        seen |= new
        queue.extend(sorted(new))
    return seen


def joined(places, edges, forbidden):
    """Adds the shortest allowed links until every place is reached."""
    by_id = {p["id"]: p for p in places}
    while True:
        seen = component("damascus", edges)
        if len(seen) == len(places):
            return edges
        links = [(a, b) for a in seen for b in by_id if b not in seen and not forbidden(a, b)]
        edges = edges | {tuple(sorted(min(links, key=lambda e: (kilometres(by_id[e[0]], by_id[e[1]]), e))))}


def named_roads():
    """Edge to name; the first name of an edge stays."""
    names = {}
    for row in read(SOURCE / "named-roads.csv"):
        stops = row["stops"].split(";")
        for pair in zip(stops, stops[1:]):
            names.setdefault(tuple(sorted(pair)), row["name"])
    return names


def checkpoints(a, b, km, blocs, besieged):
    count = int(km / CHECKPOINT_EVERY_KM)
    if a["controller"] != b["controller"]:
        count += 2 if blocs[a["controller"]] != blocs[b["controller"]] else 1
    return count + ((a["id"] in besieged) != (b["id"] in besieged))


def write_roads(places, districts, blocs, besieged):
    by_id = {p["id"]: p for p in places}
    enclave = {p["id"] for p in places if ENCLAVE in p["tags"]}
    names = named_roads()

    def forbidden(a, b):
        return (a in enclave) != (b in enclave) and not (names.get(tuple(sorted((a, b)))) and GATES & {a, b})

    graph = {
        tuple(sorted(e)) for e in gabriel(places)
        if not forbidden(*e) and outside_share(by_id[e[0]], by_id[e[1]], districts) < 0.4
    }
    rows = []
    for a, b in sorted(joined(places, graph | set(names), forbidden)):
        km = max(0.3, kilometres(by_id[a], by_id[b]) * DETOUR)
        name = names.get((a, b), "")
        hours = km / (MAIN_SPEED if name in MAIN_ROADS else LOCAL_SPEED)
        count = checkpoints(by_id[a], by_id[b], km, blocs, besieged)
        rows.append((f"{a}-to-{b}", name, a, b, f"{km:.1f}", f"{hours:.2f}", count, "named" if name else "graph"))
    write("roads.csv", "id,name,from,to,km,travel_hours,checkpoints,kind".split(","), rows)


# ---- forces -------------------------------------------------------------------------------------

FORMATIONS = 1200
PLACE_WEIGHT = 0.5
SIZE_SIGMA, SMALLEST = 0.6, 20
TEMPER_SIGMA, TEMPER_RANGE = 0.35, (0.4, 2.0)


def group_of(event):
    """The group of a dyad, as the tables of the events name them."""
    dyad, kind = event["dyad_name"], event["type_of_violence"]
    exact = {"Government of Syria - Syrian insurgents": "gov_vs_opposition", "Government of Syria - IS": "gov_vs_IS",
             "IS - SDF": "sdf_vs_IS", "Government of Iraq - IS": "coalition_vs_IS_coded_GovIraq",
             "Government of Turkey - IS": "turkey_HKOR_vs_IS", "Hawar Kilis Operations Room - IS": "turkey_HKOR_vs_IS",
             "Government of Syria - SDF": "gov_vs_sdf"}
    sides = {event["side_a"], event["side_b"]}
    if kind == "3":
        return "one_sided"
    if dyad in exact:
        return exact[dyad]
    if kind == "1":
        return "other_state"
    if "SDF" in sides:
        return "opposition_vs_sdf"
    return "opposition_vs_IS" if "IS" in sides else "intra_opposition"


def actor_parties():
    return {r["actor"]: [p for p in r["parties"].split(";") if p] for r in read(SOURCE / "actors.csv")}


def parties_of(side, actors):
    """The parties behind a side of an event; groups that the table does not name are Free Syrian Army."""
    if side in actors:
        return actors[side]
    return sorted({p for name in side.split(", ") for p in actors.get(name, ["free-army-north"])})


def regions():
    table = collections.defaultdict(dict)
    for row in read(SOURCE / "party-regions.csv"):
        table[row["party"]][row["pcode"]] = (float(row["weight"]), float(row["entanglement"]))
    return table


def regional(table, party, adm2):
    """Weight and entanglement of a party in a district: district, else governorate, else country."""
    known = table[party]
    return next((known[code] for code in (adm2, adm2[:4], "SY") if code in known), (0.0, 0.0))


def presence(events, places, sectors, table):
    """Party to sector weights, events by sector and group, places held by sector and party."""
    actors = actor_parties()
    siblings = [s for s in sectors if s["adm2"] == SPLIT]
    whole = {s["adm2"]: s["id"] for s in sectors if s["adm2"] != SPLIT}
    weights, fights = collections.defaultdict(collections.Counter), collections.Counter()
    holding = collections.defaultdict(collections.Counter)
    for event in events:
        sector = whole.get(event["adm2"]) or sector_of(event, siblings)
        fights[sector, group_of(event)] += 1
        for side in (event["side_a"], event["side_b"]):
            shares = {p: regional(table, p, event["adm2"])[0] for p in parties_of(side, actors)}
            total = sum(shares.values())
            for party, share in shares.items():
                if share:
                    weights[party][sector] += share / total
    for place in places:
        weights[place["controller"]][place["sector"]] += PLACE_WEIGHT
        holding[place["sector"]][place["controller"]] += 1
    return weights, fights, holding


def dyads():
    table = {}
    for row in read(SOURCE / "dyad-sides.csv"):
        table.setdefault(row["group"], {"a": [], "b": []})[row["side"]].append(row["party"])
    return table


def counts(parties, weights, fights, holding, sectors, table):
    """Formations per party and sector; each side of a dyad with an event has one, each holder of places too."""
    adm2 = {s["id"]: s["adm2"] for s in sectors}
    strength = {p["id"]: int(p["fighters"]) for p in parties}
    many = apportion(FORMATIONS, strength)
    many["coalition"] = len(weights["coalition"])
    result = {p: apportion(many[p], dict(sorted(weights[p].items()))) for p in strength}
    wanted = [(sector, side) for sector, group in sorted(fights) for side in dyads()[group].values()]
    wanted += sorted((s, [max(holders, key=lambda p: (holders[p], p))]) for s, holders in holding.items())
    for sector, side in wanted:
        allowed = [p for p in side if regional(table, p, adm2[sector])[0]]
        if allowed and not any(result[p].get(sector) for p in side):
            party = max(allowed, key=lambda p: (weights[p][sector], regional(table, p, adm2[sector])[0], p))
            fullest = max(result[party], key=lambda s: (result[party][s], s))
            result[party][fullest] -= 1
            result[party][sector] = 1
    return result


def write_forces(parties, presence_table, sectors, table):
    weights, fights, holding = presence_table
    adm2 = {s["id"]: s["adm2"] for s in sectors}
    per_party = counts(parties, weights, fights, holding, sectors, table)
    rows = []
    for party in parties:
        name = party["id"]
        where = [s for s, n in sorted(per_party[name].items()) for _ in range(n)]
        ids = [f"{name}-{i:03d}" for i in range(1, len(where) + 1)]
        raw = {i: math.exp(SIZE_SIGMA * normal("size " + i)) for i in ids}
        spare = int(party["fighters"]) - SMALLEST * len(ids)
        sizes = apportion(spare, raw)
        for formation, sector in zip(ids, where):
            temper = math.exp(TEMPER_SIGMA * normal("temper " + formation) - TEMPER_SIGMA**2 / 2)
            temper = min(TEMPER_RANGE[1], max(TEMPER_RANGE[0], temper))
            mixing = regional(table, name, adm2[sector])[1] * (0.6 + 0.8 * uniform("mixing " + formation))
            fighters = SMALLEST + sizes[formation]
            rows.append((formation, name, sector, fighters, f"{temper:.2f}", f"{min(1, mixing):.2f}"))
    write("forces.csv", "id,party,sector,fighters,temper,entanglement".split(","), rows)


# ---- theatre ------------------------------------------------------------------------------------


def write_theatre(parties):
    lines = ["# Written by make_theatre.py from source/parties.csv and source/dyad-sides.csv.",
             "title: Syria, January to August 2016",
             'attribution: "Borders: United Nations Office for the Coordination of Humanitarian Affairs'
             ' (OCHA), CC BY 3.0 IGO, simplified; no endorsement by the United Nations is implied."',
             "parties:"]
    for p in parties:
        lines += [f"  {p['id']}:", f'    name: "{p["name"]}"', f'    colour: "{p["colour"]}"']
    lines.append("dyads:")
    for group, sides in dyads().items():
        lines.append(f"  {group}: {{a: [{', '.join(sides['a'])}], b: [{', '.join(sides['b'])}]}}")
    lines.append("display: {centreLatitude: 35.0, centreLongitude: 38.0}")
    with open(HERE / "theatre.yaml", "w", encoding="utf-8", newline="") as stream:
        stream.write("\n".join(lines) + "\n")


def main():
    properties = [f["properties"] for f in features("districts.geojson")]
    districts = {f["properties"]["pcode"]: outer_rings(f) for f in features("districts.geojson")}
    raw = read(EVENTS)
    events = list(exact_day(raw, crosswalk(raw, districts)))
    parties = read(SOURCE / "parties.csv")
    blocs = {p["id"]: p["bloc"] for p in parties}
    besieged = {r["id"]: r for r in read(SOURCE / "besieged.csv")}
    places = [dict(p, adm2=p["adm2"] or district_at(districts, p)) for p in chosen_places()]
    sectors = make_sectors(properties, districts, events, places)
    write_sectors(sectors, neighbours(sectors, districts))
    assign_sectors(places, sectors)
    populate(places, besieged)
    supply(places, besieged, blocs)
    write_places(places, besieged)
    write_roads(places, districts, blocs, besieged)
    table = regions()
    write_forces(parties, presence(events, places, sectors, table), sectors, table)
    write_theatre(parties)


if __name__ == "__main__":
    main()
