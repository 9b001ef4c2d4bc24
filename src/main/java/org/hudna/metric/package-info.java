/** Metrics: folds over the events of a run, the tables they fill, and summaries over runs. */
package org.hudna.metric;
