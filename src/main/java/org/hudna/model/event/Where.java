package org.hudna.model.event;

/** The ids of sector, district and governorate, and of the place nearest (null if none). */
public record Where(String sector, String district, String governorate, String place) {}
