/** Draws the pictures of a batch folder from its result tables, as PNG and SVG. */
package org.hudna.chart;
