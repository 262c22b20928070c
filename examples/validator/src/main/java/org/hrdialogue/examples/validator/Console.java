package org.hrdialogue.examples.validator;

import java.io.InputStream;
import java.io.OutputStream;

/**
 * The standard streams of the program.
 *
 * @param in what is read where a file is given as {@code -}
 * @param out for results
 * @param err for what the program has to say about its own work
 */
record Console(InputStream in, OutputStream out, Lines err) {}
