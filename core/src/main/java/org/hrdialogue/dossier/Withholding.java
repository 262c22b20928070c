package org.hrdialogue.dossier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.hrdialogue.model.Citation;
import org.hrdialogue.model.Contact;
import org.hrdialogue.model.Entry;
import org.hrdialogue.model.EntryBuilder;
import org.hrdialogue.model.Ref;
import org.hrdialogue.model.Sourced;
import org.hrdialogue.model.SourcedBuilder;
import org.hrdialogue.model.table.EntryTables;
import org.hrdialogue.model.table.Presence;
import org.hrdialogue.model.table.Property;
import org.hrdialogue.model.table.Table;
import org.hrdialogue.model.table.ValueType;
import org.hrdialogue.model.table.Walk;
import org.hrdialogue.value.PropertyPath;
import org.hrdialogue.vocabulary.DisclosureLevel;
import org.hrdialogue.vocabulary.UnspecifiedReason;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out of public entries what points at others that are not, and says where.
 *
 * <p>Each object that carries its own sources is copied by itself: first what it states, then its
 * citations and reasons, whose paths follow what has moved.
 */
final class Withholding {
  private static final Walk<ValueType<?>> REFERENCES =
      Walk.to(type -> type instanceof ValueType.Reference<?> || isId(type));

  private final Predicate<String> isOpen;

  /** @param isOpen tells of an identifier whether it leads to an entry that everybody may see */
  Withholding(Predicate<String> isOpen) {
    this.isOpen = isOpen;
  }

  private static boolean isId(ValueType<?> type) {
    return type instanceof ValueType.Text<?> text && text.form() == ValueType.Form.ID;
  }

  /** Returns what may be seen of a public entry; the entry itself if that is all of it. */
  <T extends Entry> T from(T entry) {
    return sourced(EntryTables.of(entry), entry, new Losses());
  }

  private <T, B> T sourced(Table<T, B> table, T owner, Losses losses) {
    B builder = table.newBuilder();
    for (Property<? super T, ? super B, ?> property : table.properties()) {
      if (!Losses.APPARATUS.contains(property.name())) {
        copy(property, owner, builder, "", "", losses);
      }
    }
    losses.settle();
    Property<? super T, ? super B, ?> sources = table.property("sources");
    if (sources != null) {
      copy(sources, owner, builder, "", "", losses);
    }
    if (losses.areNone()) {
      return owner;
    }
    reasons((Sourced) owner, losses)
        .forEach((path, reason) -> ((SourcedBuilder<?>) builder).putUnspecified(path, reason));
    if (owner instanceof Entry entry) {
      entry.extras().forEach((name, value) -> ((EntryBuilder<?>) builder).putExtra(name, value));
    }
    return table.build(builder);
  }

  private static Map<PropertyPath, UnspecifiedReason> reasons(Sourced owner, Losses losses) {
    Map<PropertyPath, UnspecifiedReason> reasons = new LinkedHashMap<>();
    owner
        .unspecified()
        .forEach((path, reason) -> losses.follow(path).ifPresent(now -> reasons.put(now, reason)));
    reasons.putAll(losses.reasons());
    return reasons;
  }

  @SuppressWarnings(
      "unchecked") // what a property states is a value, or a list of values, of its type
  private <T, B, V> void copy(
      Property<? super T, ? super B, V> property,
      T owner,
      B builder,
      String from,
      String to,
      Losses losses) {
    Object stated = property.stated(owner);
    if (stated != null && property.isList()) {
      copy(
          property,
          (List<V>) stated,
          builder,
          from + property.name(),
          to + property.name(),
          losses);
    } else if (stated != null) {
      V value =
          shown(property.type(), (V) stated, from + property.name(), to + property.name(), losses);
      if (value == null) {
        losses.lose(from + property.name(), to + property.name());
      } else {
        property.set(builder, value);
      }
    }
  }

  private <B, V> void copy(
      Property<?, ? super B, V> property,
      List<V> values,
      B builder,
      String from,
      String to,
      Losses losses) {
    int[] places = new int[values.size()];
    int next = 0;
    for (int i = 0; i < places.length; i++) {
      V value = shown(property.type(), values.get(i), from + "/" + i, to + "/" + next, losses);
      places[i] = value == null ? Losses.GONE : next++;
      if (value != null) {
        property.set(builder, value);
      }
    }
    losses.thin(from, to, places, next);
  }

  /** Returns what may be seen of a value; null if nothing. */
  private <V> @Nullable V shown(ValueType<V> type, V value, String from, String to, Losses losses) {
    if (value instanceof Ref<?> ref) {
      return isOpen.test(ref.id()) ? value : null;
    } else if (value instanceof Citation citation) {
      return mayStay(citation, losses) ? cited(type, citation, from, to, losses) : null;
    } else if (type instanceof ValueType.Part<V> part) {
      return vanishes(part.table(), value) ? null : part(part.table(), value, from, to, losses);
    } else if (isId(type) && from.startsWith("formerIds/")) {
      return isOpen.test(value.toString()) ? value : null;
    }
    return value;
  }

  /** Returns whether a part is for nobody's eyes, or nothing without what it points at. */
  private <T> boolean vanishes(Table<T, ?> table, T part) {
    if (part instanceof Contact contact) {
      return contact
          .disclosure()
          .filter(disclosure -> disclosure.level() == DisclosureLevel.PUBLIC)
          .isEmpty();
    }
    for (Property<? super T, ?, ?> property : table.properties()) {
      if (property.presence() == Presence.REQUIRED
          && property.stated(part) instanceof Ref<?> ref
          && !isOpen.test(ref.id())) {
        return true;
      }
    }
    return false;
  }

  private <T, B> T part(Table<T, B> table, T owner, String from, String to, Losses losses) {
    if (!REFERENCES.leadsInto(table)) {
      return owner;
    } else if (table.isSourced()) {
      Losses own = new Losses();
      T copy = sourced(table, owner, own);
      if (!own.areNone()) {
        losses.touch(from);
      }
      return copy;
    }
    B builder = table.newBuilder();
    for (Property<? super T, ? super B, ?> property : table.properties()) {
      copy(property, owner, builder, from + "/", to + "/", losses);
    }
    return table.build(builder);
  }

  /** A citation without paths is for the whole object, so one that loses all of its paths goes. */
  private boolean mayStay(Citation citation, Losses losses) {
    boolean open = citation.source().filter(ref -> !isOpen.test(ref.id())).isEmpty();
    boolean whole = citation.supports().isEmpty() && citation.disputes().isEmpty();
    return open
        && (whole
            || !losses.followCited(citation.supports()).isEmpty()
            || !losses.followCited(citation.disputes()).isEmpty());
  }

  /** Words that are cited for something withheld are withheld, too. */
  private <V> V cited(ValueType<V> type, Citation citation, String from, String to, Losses losses) {
    boolean attributed =
        citation.attributedTo().filter(ref -> !isOpen.test(ref.id())).isEmpty();
    if (!attributed) {
      losses.lose(from + "/attributedTo", to + "/attributedTo");
    }
    var shown = Citation.builder()
        .from(citation)
        .supports(losses.followCited(citation.supports()))
        .disputes(losses.followCited(citation.disputes()));
    if (!attributed) {
      shown.attributedTo(Optional.empty());
    }
    if (!attributed || losses.reach(citation)) {
      shown.printed(Optional.empty()).note(Optional.empty());
    }
    return ((ValueType.Part<V>) type).table().type().cast(shown.build());
  }
}
