/** Forecasts from runs of the model, and scenarios placed at an origin of the past. */
package org.hudna.study.ensemble;
