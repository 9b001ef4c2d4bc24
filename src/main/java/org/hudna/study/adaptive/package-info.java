/** How many replicates are enough: targets of precision, and an honest rule for when to stop. */
package org.hudna.study.adaptive;
