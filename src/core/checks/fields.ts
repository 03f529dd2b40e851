import type { DatasetRecord, Kind, Vocabulary } from '../kinds/index.js';

/** The field's value when it is a text. */
export function textOf(record: DatasetRecord, field: string): string | undefined {
  const value = record.fields[field];
  return typeof value === 'string' ? value : undefined;
}

/** The texts of a field: the items of a list, or the one text. */
export function textsOf(record: DatasetRecord, field: string): readonly string[] {
  const value = record.fields[field];
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** The vocabulary that a field's values are taken from. */
export function vocabularyOf(kind: Kind, field: string): Vocabulary | undefined {
  const name = kind.fields.find((spec) => spec.field === field)?.vocabulary;
  return name === undefined ? undefined : kind.vocabularies.get(name);
}
