/** What holds in every run of every scenario, and the runs that it is held against. */
package org.hudna.invariant;
