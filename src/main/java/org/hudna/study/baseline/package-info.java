/** Forecasts without agents, against which the model is scored. */
package org.hudna.study.baseline;
