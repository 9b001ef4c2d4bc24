package org.hudna.chart;

/**
 * What a chart is called.
 *
 * @param name file name without ending
 * @param title the quantity and how it is counted
 * @param detail scenario and number of runs
 */
record Caption(String name, String title, String detail) {}
