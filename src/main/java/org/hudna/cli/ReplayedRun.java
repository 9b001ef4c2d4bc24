package org.hudna.cli;

import org.hudna.scenario.Scenario;
import org.hudna.scenario.Theatre;
import org.hudna.view.scene.Recording;

/**
 * A run that can be shown: one of a folder of results, or one just made.
 *
 * @param id of the scenario
 * @param replicate counted from 1; 0 for a run that is in no folder
 */
record ReplayedRun(
    Scenario scenario, Theatre theatre, String id, int replicate, long seed, Recording recording) {}
