package org.hudna.view.panel;

import org.hudna.scenario.Scenario;
import org.hudna.scenario.Theatre;
import org.hudna.view.scene.Timeline;

/**
 * One of two runs that are shown side by side.
 *
 * @param name short name of its scenario
 */
public record CompareSide(String name, Scenario scenario, Theatre theatre, Timeline timeline) {}
