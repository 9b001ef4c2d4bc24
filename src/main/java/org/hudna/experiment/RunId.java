package org.hudna.experiment;

/**
 * One run of a plan.
 *
 * @param scenario position of the scenario in the plan
 * @param scenarioId id of the scenario
 * @param replicate number of the replicate, from 1
 * @param seed seed of the run, the same in every scenario of the replicate
 */
public record RunId(int scenario, String scenarioId, int replicate, long seed) {}
