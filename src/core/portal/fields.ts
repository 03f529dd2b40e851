import { closest } from '../../lib/text/index.js';
import { Failure } from '../findings/index.js';
import type { FieldSpec, Fields, KeyedRecord, Kind } from '../kinds/index.js';

/**
 * The fields that an export has: those that are required or occur in a record, in the kind's order.
 * Throws `field-unknown` when a record holds a field that the kind doesn't know (a revision of an
 * extended kind): to leave it out would lose it in silence.
 */
export function exportedFields(kind: Kind, records: readonly KeyedRecord[]): readonly FieldSpec[] {
  const occurring = new Set<string>();
  for (const record of records) {
    for (const field of Object.keys(record.fields)) occurring.add(field);
  }
  const known = new Set(kind.fields.map((spec) => spec.field));
  const unknown = [...occurring].find((field) => !known.has(field));
  if (unknown !== undefined) {
    throw new Failure('field-unknown', {
      field: unknown,
      closest: closest(unknown, [...known]),
      kind: kind.name,
    });
  }
  return kind.fields.filter((spec) => spec.required || occurring.has(spec.field));
}

/** A record's values in the order of the fields. */
export function inFieldOrder(fields: readonly FieldSpec[], values: Fields): Fields {
  const present = fields.filter((spec) => Object.hasOwn(values, spec.field));
  return Object.fromEntries(present.map((spec) => [spec.field, values[spec.field] ?? null]));
}
