package org.hudna.chart;

import java.awt.Color;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a map of districts shows: a mean over the runs of 30 days, so that scenarios of different
 * length can be compared. Colours are of ColorBrewer's ramps YlOrRd, PuRd and YlGnBu, whose
 * lightness falls steadily: they can be told apart with any colour vision and in grey print.
 */
enum MapMeasure {
  VIOLATIONS(
      "map-violations",
      "violations",
      "Violent incidents in the fighting that the truce is about",
      "Incidents in 30 days",
      0xFED976,
      0xFEB24C,
      0xFD8D3C,
      0xE31A1C,
      0x8F0023),
  DEATHS(
      "map-deaths",
      "deaths",
      "Deaths of civilians and fighters",
      "Deaths in 30 days",
      0xE7CFE4,
      0xC994C7,
      0xDF65B0,
      0xCE1256,
      0x67001F),
  PEOPLE_REACHED(
      "map-people-reached",
      "people_reached",
      "People supplied for a month",
      "People in 30 days",
      0xD9F0C2,
      0x7FCDBB,
      0x41B6C4,
      0x2C7FB8,
      0x253494);

  /** The days for which a measure is given. */
  static final int DAYS = 30;

  private final String chart;
  private final String column;
  private final String title;
  private final String unit;
  private final List<Color> ramp;

  MapMeasure(String chart, String column, String title, String unit, int... ramp) {
    this.chart = chart;
    this.column = column;
    this.title = title;
    this.unit = unit;
    this.ramp = IntStream.of(ramp).mapToObj(Color::new).toList();
  }

  /** Name of its charts. */
  String chart() {
    return chart;
  }

  /** Its column in {@code districts.csv}. */
  String column() {
    return column;
  }

  String title() {
    return title;
  }

  String unit() {
    return unit;
  }

  /** Colours of the classes, from few to many. */
  List<Color> ramp() {
    return ramp;
  }

  /** Whether less of it is better. */
  boolean lessIsBetter() {
    return this != PEOPLE_REACHED;
  }
}
