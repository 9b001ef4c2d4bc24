/** Ensembles of the model scored, beside forecasts without agents, against what was observed. */
package org.hudna.study.validation;
