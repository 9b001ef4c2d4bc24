package org.hudna.study.validation;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * What was announced of a truce before its days, for baselines that know of truces.
 *
 * @param start when it starts; null when there is none
 * @param termDays announced term, in days; null when none was announced
 * @param earlierTruce first day of an earlier truce; null when there was none
 */
public record TruceFacts(LocalDateTime start, Integer termDays, LocalDate earlierTruce) {}
