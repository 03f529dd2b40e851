import { Failure } from '../../findings/index.js';
import { closest } from '../../text/index.js';
import type { FieldSpec, Kind } from '../kind.js';

/**
 * The same kind with another key, for lists without codes (`--key name,fields`): the fields of the
 * new key are required, those of the old one no longer are.
 * Throws `Failure` field-unknown.
 */
export function withKey(kind: Kind, key: readonly string[]): Kind {
  if (key.join() === kind.key.join()) return kind;
  for (const field of key) fieldOf(kind, field);
  const stillRequired = (field: FieldSpec) =>
    key.includes(field.field) || (field.required && !kind.key.includes(field.field));
  const fields = kind.fields.map((field) => ({ ...field, required: stillRequired(field) }));
  const required = fields.filter((field) => field.required).map((field) => field.field);
  return { ...kind, key, fields, schema: { ...kind.schema, required } };
}

/** The field of that name. Throws `Failure` field-unknown with the closest names. */
export function fieldOf(kind: Kind, name: string): FieldSpec {
  const field = kind.fields.find((spec) => spec.field === name);
  if (field === undefined) {
    const names = kind.fields.map((spec) => spec.field);
    throw new Failure('field-unknown', {
      field: name,
      kind: kind.name,
      closest: closest(name, names),
    });
  }
  return field;
}
