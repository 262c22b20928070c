package org.hrdialogue.model;

/** Somebody who acts: a body, a person, or a collective without a roster. */
public sealed interface Actor extends Entry permits Organisation, Person, Group {}
