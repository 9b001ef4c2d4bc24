/**
 * Fits parameters of the model to recorded events: approximate Bayesian computation, a search for
 * the best point, and a test of both on histories whose truth is known.
 */
package org.hudna.study.calibration;
