package org.hudna.model.process;

import org.hudna.model.agent.Formation;

/**
 * Who fires at whom.
 *
 * @param target null where only civilians are on the other side
 * @param covered whether the truce forbids it
 */
record Engagement(Formation shooter, Formation target, boolean covered) {}
