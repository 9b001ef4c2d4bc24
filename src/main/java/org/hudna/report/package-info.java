/** One page that says what a batch of scenarios showed, how sure that is and how to repeat it. */
package org.hudna.report;
