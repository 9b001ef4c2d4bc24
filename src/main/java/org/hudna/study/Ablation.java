package org.hudna.study;

import java.util.List;
import org.hudna.scenario.Mechanism;
import org.hudna.scenario.Parameter;

/** Mechanisms of one scenario that are switched off one by one. */
public record Ablation(
    @Parameter(description = "Scenario file, relative to the study") String scenario,
    @Parameter(description = "Mechanisms; absent means all of the model", optional = true)
        List<Mechanism> mechanisms,
    @Parameter(description = "Metrics") List<String> metrics,
    @Parameter(
            description = "Per cent of the study's replicates that are run",
            unit = "%",
            min = 1,
            max = 100,
            value = "20")
        int replicatesPercent) {}
