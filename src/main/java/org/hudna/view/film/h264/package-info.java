/**
 * Codes pictures as H.264. The encoder of JCodec 0.2.5 predicts from smoothed pixels, as no decoder
 * does, so that flat colours drift across a picture; that cannot be overridden, so the slices are
 * written here, with the tables, transforms and headers of that library.
 *
 * <p>Source of all of it: Rec. ITU-T H.264, "Advanced video coding for generic audiovisual
 * services".
 */
package org.hudna.view.film.h264;
