import type { FieldSpec, Kind } from '../kind.js';
import { fieldNamed } from './named.js';

/**
 * The same kind with another key, for lists without codes (`--key name,fields`): the fields of the
 * new key are required, those of the old one no longer are.
 * Throws `Failure` field-unknown.
 */
export function withKey(kind: Kind, named: readonly string[]): Kind {
  if (named.join() === kind.key.join()) return kind;
  const key = named.map((name) => fieldNamed(kind, name).field);
  const stillRequired = (field: FieldSpec) =>
    key.includes(field.field) || (field.required && !kind.key.includes(field.field));
  const fields = kind.fields.map((field) => ({ ...field, required: stillRequired(field) }));
  const required = fields.filter((field) => field.required).map((field) => field.field);
  return { ...kind, key, fields, schema: { ...kind.schema, required } };
}
