/** Frozen records of one situation: theatre, parties, terms and parameters, each with its unit. */
package org.hudna.scenario;
