package org.hrdialogue.examples.validator;

import java.util.Optional;
import org.hrdialogue.validation.Violation;

/**
 * A violation and the record that it is in.
 *
 * @param source the input
 * @param kind what the input is
 * @param record the number of the record in it, from 0; -1 for the document or header itself
 * @param id the identifier of the record, where it is known
 * @param violation what is wrong
 */
record Finding(Source source, Kind kind, long record, Optional<String> id, Violation violation) {}
