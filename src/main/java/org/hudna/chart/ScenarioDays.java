package org.hudna.chart;

/** The days of a scenario and what is marked on them. */
record ScenarioDays(DayRange days, TruceMarks marks) {}
