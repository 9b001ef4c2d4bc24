/** Scenarios against a baseline, metric by metric, in pairs of runs that share their luck. */
package org.hudna.study.comparison;
