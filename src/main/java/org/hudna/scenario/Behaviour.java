package org.hudna.scenario;

/** How violence, commitment and aid work, whatever the terms. */
public record Behaviour(
    @Parameter(description = "Rates of attack", value = "{}") Violence violence,
    @Parameter(description = "What commitment does to them", value = "{}") Restraint restraint,
    @Parameter(description = "Which attacks are lethal and recorded", value = "{}")
        Recording recording,
    @Parameter(description = "How many die", value = "{}") Severity severity,
    @Parameter(description = "Strikes that guarantors fly by themselves", value = "{}")
        Outside outsideStrikes,
    @Parameter(description = "What moves commitment and grievance", value = "{}")
        Commitment commitment,
    @Parameter(description = "When formations follow another leader", value = "{}")
        Fragmentation fragmentation,
    @Parameter(description = "What moves trust and solidarity", value = "{}") Trust trust,
    @Parameter(description = "Convoys, permits and needs", value = "{}") Aid aid) {}
