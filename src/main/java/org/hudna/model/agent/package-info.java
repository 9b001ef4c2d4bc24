/**
 * The agents: parties, formations, guarantors, mediator, observers, convoys, air arms, and what
 * they hold.
 */
package org.hudna.model.agent;
