package org.hudna.scenario;

/** The five sections of the agreement; one that is removed is null. */
public record Sections(
    @Parameter(description = "1: cessation of hostilities", optional = true) Cessation cessation,
    @Parameter(description = "2: response to violations", optional = true) Response response,
    @Parameter(description = "3: humanitarian access and corridors", optional = true)
        Humanitarian humanitarian,
    @Parameter(description = "4: separation from the designated party", optional = true)
        Separation separation,
    @Parameter(description = "5: joint centre and strike zones", optional = true)
        JointCentre jointCentre) {

  /** An agreement without any section. */
  public static final Sections NONE = new Sections(null, null, null, null, null);
}
