/** Forecasts as draws, and proper scores of them against what was observed. */
package org.hudna.study.score;
