/** Immutable types and validation rules for records of human rights dialogues. */
@SuppressWarnings("module") // the module that the tables are exported to is compiled after this one
module org.hrdialogue.core {
  requires org.apache.commons.lang3;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports org.hrdialogue.dossier;
  exports org.hrdialogue.model;
  exports org.hrdialogue.model.table to
      org.hrdialogue.core.testing,
      org.hrdialogue.json;
  exports org.hrdialogue.reference;
  exports org.hrdialogue.validation;
  exports org.hrdialogue.value;
  exports org.hrdialogue.vocabulary;
}
