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

/** The records that share their identity with another, group by group in the order of their first. `''` identifies nothing. */
export function groupsAlike(
  records: readonly DatasetRecord[],
  identify: (record: DatasetRecord) => string,
): readonly (readonly DatasetRecord[])[] {
  // Most are alone: a list for each of them would be made for nothing.
  const met = new Map<string, DatasetRecord | DatasetRecord[]>();
  for (const record of records) {
    const identity = identify(record);
    if (identity === '') continue;
    const known = met.get(identity);
    if (known === undefined) met.set(identity, record);
    else if (Array.isArray(known)) known.push(record);
    else met.set(identity, [known, record]);
  }
  return [...met.values()].filter((group) => Array.isArray(group));
}
