/** Files in and out: readers with diagnostics, writers of results and tables. */
package org.hudna.io;
