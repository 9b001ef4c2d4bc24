/**
 * The world that holds the agents: sectors, fronts, places, roads, zones and the agreement in
 * force.
 */
package org.hudna.model.world;
