/** What happens in a run: sealed records in the past tense, and the sink that takes them. */
package org.hudna.model.event;
