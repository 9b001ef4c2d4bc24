/**
 * Observed events: what a data set recorded, its gaps, its sums by day, governorate and dyad, and
 * the rates and severities fitted to it.
 */
package org.hudna.history;
