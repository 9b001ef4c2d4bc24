/** Which open numbers of a scenario matter: elementary effects and variance-based indices. */
package org.hudna.study.sensitivity;
