package org.hudna.study.validation;

import java.time.LocalDate;

/**
 * What was announced of a truce before its days, for baselines that know of truces.
 *
 * @param start day on which it starts; null when there is none
 * @param termDays announced term, in days; null when none was announced
 * @param earlierTruce day on which an earlier truce started; null when there was none
 */
public record TruceFacts(LocalDate start, Double termDays, LocalDate earlierTruce) {}
