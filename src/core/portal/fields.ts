import type { Json } from '../../lib/tables/index.js';
import { closest } from '../../lib/text/index.js';
import { Failure } from '../findings/index.js';
import {
  type FieldSpec,
  type Fields,
  isExtra,
  type KeyedRecord,
  type Kind,
  withExtraNested,
} from '../kinds/index.js';

/**
 * The fields that an export has: those that are required or occur in a record, in the kind's order.
 * Throws `field-unknown` when a record holds a field that the kind doesn't know (a revision of an
 * extended kind): to leave it out would lose it in silence.
 */
export function exportedFields(kind: Kind, occurring: ReadonlySet<string>): readonly FieldSpec[] {
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
function inFieldOrder(fields: readonly FieldSpec[], values: Fields): Fields {
  const ordered: Record<string, Json> = {};
  for (const { field } of fields)
    if (Object.hasOwn(values, field)) ordered[field] = values[field] ?? null;
  return ordered;
}

/** Records and the fields that all of them together have. */
interface FieldsOfRecords {
  readonly fields: readonly FieldSpec[];
  readonly records: readonly KeyedRecord[];
}

/** Records as JSON, one by one. */
export function* jsonOf({ fields, records }: FieldsOfRecords): Generator<string> {
  const isKept = fields.some(({ field }) => isExtra(field));
  for (const record of records) {
    const ordered = inFieldOrder(fields, record.fields);
    yield JSON.stringify(isKept ? withExtraNested(ordered) : ordered);
  }
}
