package org.hudna.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A mechanism of the model that a scenario can switch off by {@code mechanisms: {<key>: false}}.
 * Switching it off puts the values at which its rule vanishes in the place of those that the file
 * has; the model itself knows of no switch.
 *
 * <p>Each constant holds "path: value" pairs: the path of a key with {@code *} for every id, and
 * the value as YAML; {@code null} removes. A pair counts only where the map around its key exists.
 */
public enum Mechanism {
  @Parameter(description = "Guarantors' effort raises the commitment of parties", optional = true)
  PERSUASION("guarantors.*.effortPerDay: 0"),

  @Parameter(
      description = "Serious violations are alleged, determined and remedied",
      optional = true)
  RESPONSE("agreement.sections.response: null"),

  @Parameter(
      description = "A determined violation can bring a warning that raises commitment",
      optional = true)
  WARNINGS("agreement.sections.response.warningShare: 0"),

  @Parameter(description = "A determined violation can reset the clock", optional = true)
  CLOCK_RESET("agreement.sections.response.resetShare: 0"),

  @Parameter(description = "A determined violation can cost protection", optional = true)
  PROTECTION_LOSS("agreement.sections.response.protectionLossShare: 0"),

  @Parameter(description = "Joint acts wait for the capitals", optional = true)
  APPROVALS("guarantors.*.approvalMedianHours: 0"),

  @Parameter(description = "Guarantors decide every few days whether to go on", optional = true)
  RENEWALS("agreement.renewal.automatic: true"),

  @Parameter(
      description = "A party of too little commitment suspends, and withdraws when that lasts",
      optional = true)
  STANCE("behaviour.commitment.suspendBelow: 0"),

  @Parameter(description = "A term that a party announced ends", optional = true)
  ANNOUNCED_TERM("parties.*.announcedTermDays: null"),

  @Parameter(
      description = "An opt-out clause lowers commitment and lets parties leave",
      optional = true)
  OPT_OUT("agreement.politics.optOut: false"),

  @Parameter(
      description = "What stays open on the transition lowers the greatest commitment",
      optional = true)
  TRANSITION_GAP("agreement.politics.transitionGap: 0"),

  @Parameter(description = "An earlier truce that failed weighs on this one", optional = true)
  SECOND_TRY(
      "agreement.sections.cessation.secondTryAdoption: 1",
      "agreement.sections.cessation.secondTryUncovered: 1"),

  @Parameter(description = "Restraint of the other side raises commitment", optional = true)
  RECIPROCITY("behaviour.commitment.reciprocity: 0"),

  @Parameter(description = "Aid that arrives raises commitment", optional = true)
  AID_FEEDBACK("behaviour.commitment.aid: 0"),

  @Parameter(description = "Attacks by signatories lower commitment", optional = true)
  VIOLATIONS_FEEDBACK("behaviour.commitment.violations: 0"),

  @Parameter(description = "A recommitment decays", optional = true)
  RECOMMITMENT_DECAY("behaviour.commitment.decay: 0"),

  @Parameter(description = "Formations follow those of their party nearby", optional = true)
  NEIGHBOURS("behaviour.commitment.neighbours: 0"),

  @Parameter(description = "Grievance lowers commitment and receptivity", optional = true)
  GRIEVANCE(
      "behaviour.commitment.grievance: 0",
      "behaviour.commitment.grievancePerAttack: 0",
      "behaviour.commitment.grievancePerStrike: 0",
      "behaviour.commitment.grievancePerLapse: 0"),

  @Parameter(description = "Some formations refuse the truce", optional = true)
  REFUSAL("parties.*.adoption.refusingShare: 0"),

  @Parameter(description = "Formations that refused adopt the truce later", optional = true)
  LATE_ADOPTION("behaviour.commitment.lateAdoption: 0"),

  @Parameter(description = "Formations of loose parties follow another leader", optional = true)
  FRAGMENTATION("behaviour.fragmentation.ratePerDay: 0"),

  @Parameter(description = "Formations adopt the truce after a delay", optional = true)
  ADOPTION_DELAY("parties.*.adoption.delayHours: 0"),

  @Parameter(description = "What happens moves the guarantors' trust", optional = true)
  TRUST(
      "behaviour.trust.calmDay: 0",
      "behaviour.trust.misdirected: 0",
      "behaviour.trust.missedStep: 0",
      "behaviour.trust.barredSortie: 0",
      "behaviour.trust.undetermined: 0",
      "behaviour.trust.convoyAttack: 0",
      "behaviour.trust.outsideStrike: 0"),

  @Parameter(
      description = "A strike on the wrong side raises solidarity with the designated party",
      optional = true)
  SOLIDARITY_RISE("behaviour.trust.solidarityRise: 0"),

  @Parameter(description = "Formations leave the designated party", optional = true)
  SEPARATION("agreement.sections.separation: null"),

  @Parameter(description = "A formation that moves draws more fire", optional = true)
  EXPOSURE("agreement.sections.separation.exposure: 1"),

  @Parameter(
      description = "The designated party absorbs formations after a misdirected strike",
      optional = true)
  ABSORPTION("agreement.sections.separation.absorbedShare: 0"),

  @Parameter(description = "Attacks provoke retaliation", optional = true)
  EXCITATION("behaviour.violence.branchingRatio: 0"),

  @Parameter(description = "Rates drift slowly", optional = true)
  REGIME("behaviour.violence.regimeNationalSd: 0", "behaviour.violence.regimeGovernorateSd: 0"),

  @Parameter(description = "Recording has good and bad days", optional = true)
  DAY_FACTOR("behaviour.recording.dayFactorCv2: 0"),

  @Parameter(description = "A dyad has more and less active days", optional = true)
  DAY_ACTIVITY("behaviour.violence.dayActivityCv2: 0"),

  @Parameter(description = "Fewer attacks fall at night", optional = true)
  DAY_RHYTHM(
      "behaviour.violence.nightShare: 0.5",
      "behaviour.violence.dawnHour: 6",
      "behaviour.violence.duskHour: 18"),

  @Parameter(
      description = "Commitment restrains fire, and what it does not restrain kills fewer",
      optional = true)
  RESTRAINT(
      "behaviour.restraint.firstWeekRatio: 1",
      "behaviour.severity.truceRatio: 1",
      "behaviour.severity.truceZeroShare: 0"),

  @Parameter(
      description = "Designated parties attack more the nearer the clock is to its end",
      optional = true)
  SPOILERS("behaviour.violence.spoilerFactor: 0"),

  @Parameter(description = "A collapse changes the rates", optional = true)
  AFTER_COLLAPSE("behaviour.violence.afterCollapse: 1"),

  @Parameter(description = "Ground assaults move control of places", optional = true)
  CONTROL_CHANGES("behaviour.violence.controlChangesPerAssault: 0"),

  @Parameter(description = "The joint centre strikes inside the zones", optional = true)
  JOINT_STRIKES("agreement.sections.jointCentre.sortiesPerDay: 0"),

  @Parameter(description = "Joint strikes go astray", optional = true)
  MISDIRECTED_STRIKES(
      "agreement.sections.jointCentre.accuracy: 1", "agreement.sections.jointCentre.mixing: 0"),

  @Parameter(description = "Air arms are barred from the zones", optional = true)
  BARRING("agreement.sections.jointCentre.zones.*.barred: null"),

  @Parameter(
      description = "Guarantors strike by themselves and hit the wrong side",
      optional = true)
  OUTSIDE_STRIKES("behaviour.outsideStrikes.strikesPerDay: 0"),

  @Parameter(description = "A hotline ends a strike on the wrong side sooner", optional = true)
  HOTLINE("agreement.sections.jointCentre.hotlineMinutes: 1440"),

  @Parameter(description = "Observers look at one side more than at another", optional = true)
  OBSERVER_ONE_SIDEDNESS("observers.*.attention: null"),

  @Parameter(
      description = "Attacks of designated parties are held against signatories among them",
      optional = true)
  MISATTRIBUTION("behaviour.recording.misattributedShare: 0"),

  @Parameter(description = "Reports come late", optional = true)
  OBSERVER_LATENCY("observers.*.latencyHours: 0"),

  @Parameter(description = "Observers report what did not happen", optional = true)
  FALSE_REPORTS("observers.*.falseReportsPerDay: 0"),

  @Parameter(description = "Both sides withdraw from roads for aid", optional = true)
  CORRIDORS("agreement.sections.humanitarian.corridors: null"),

  @Parameter(description = "Committed parties permit more convoys", optional = true)
  PERMITS_FACTOR("agreement.sections.humanitarian.permitFactor: 1"),

  @Parameter(description = "Convoys wait because of fighting", optional = true)
  INSECURE_HOLD("behaviour.aid.insecureShare: 0"),

  @Parameter(description = "Checkpoints hold convoys and turn some back", optional = true)
  CHECKPOINTS("behaviour.aid.checkpointHours: 0", "behaviour.aid.turnedBackShare: 0"),

  @Parameter(description = "Checkpoints take medical goods", optional = true)
  MEDICINE_REMOVAL("behaviour.aid.medicalRemoval: 0"),

  @Parameter(description = "Convoys are attacked", optional = true)
  CONVOY_ATTACKS("behaviour.aid.attackPerDay: 0"),

  @Parameter(description = "An attack on a convoy stops all others for days", optional = true)
  CONVOY_SUSPENSION("behaviour.aid.suspensionDays: 0"),

  @Parameter(
      description = "The envoy meets both sides, shortens approvals and helps talks",
      optional = true)
  MEDIATOR("mediator: null");

  private static final String SEPARATOR = ": ";
  private final List<String> values;

  Mechanism(String... values) {
    this.values = List.of(values);
  }

  /** The spelling in scenario files and results. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What it does, in one line. */
  public String description() {
    try {
      return Mechanism.class.getField(name()).getAnnotation(Parameter.class).description();
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException("every constant is a field", e);
    }
  }

  /**
   * The values at which its rule vanishes, by path ({@code *} stands for every id), as YAML; {@code
   * null} removes the key.
   */
  public Map<String, String> neutral() {
    Map<String, String> neutral = new LinkedHashMap<>();
    for (String pair : values) {
      int at = pair.indexOf(SEPARATOR);
      neutral.put(pair.substring(0, at), pair.substring(at + SEPARATOR.length()));
    }
    return neutral;
  }
}
