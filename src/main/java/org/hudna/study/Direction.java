package org.hudna.study;

import java.util.List;
import java.util.Map;
import org.hudna.scenario.Parameter;

/**
 * Two scenarios that differ by a mechanism or a term, and what their difference is expected to be.
 *
 * @param against keys of the baseline by path, over those of its file
 * @param with keys of the changed scenario by path
 */
public record Direction(
    @Parameter(description = "Short name of what is studied") String mechanism,
    @Parameter(description = "What differs, in words") String change,
    @Parameter(description = "What the comparison asks") String question,
    @Parameter(description = "File of the changed scenario, relative to the study") String scenario,
    @Parameter(description = "File of the baseline; absent means the same", optional = true)
        String baseline,
    @Parameter(description = "Keys by path that the baseline changes", optional = true)
        Map<String, Object> against,
    @Parameter(description = "Keys by path that the scenario changes", optional = true)
        Map<String, Object> with,
    @Parameter(description = "Metrics, each with the sign that is expected")
        Map<String, Expectation> metrics,
    @Parameter(description = "Which pairs of runs", value = "[all]") List<Pairs> over) {}
