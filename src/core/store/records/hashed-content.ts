import { createHash } from 'node:crypto';
import { isJsonList, type Json } from '../../../lib/tables/index.js';
import { Failure } from '../../findings/index.js';
import type { Fields, KeyedRecord } from '../../kinds/index.js';

/** A record as it is stored: found again by the hash of its fields. */
export interface Content {
  readonly key: string;
  /** SHA-256 of `fields`. */
  readonly hash: Buffer;
  /** The fields as canonical JSON. */
  readonly fields: string;
}

/** A record as it is stored. */
export function contentOf(record: KeyedRecord): Content {
  const fields = canonicalJson(record.fields);
  return { key: record.key, hash: sha256(fields), fields };
}

/** A stored row, if it is what was stored. Throws `Failure` record-damaged. */
export function verified(row: Content): Content {
  if (!sha256(row.fields).equals(row.hash)) throw new Failure('record-damaged', { key: row.key });
  return row;
}

/** The record of a stored row: the inverse of `contentOf`. */
export function recordOf(row: { key: string; fields: string }): KeyedRecord {
  return { key: row.key, fields: fieldsOf(row) };
}

/** The fields of a stored row. */
export function fieldsOf({ fields }: { fields: string }): Fields {
  return JSON.parse(fields) as Fields;
}

/** JSON without white space, the names of every object in code unit order: equal values, equal text. */
export function canonicalJson(value: Json): string {
  if (isJsonList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const members = Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
}

/** SHA-256 of the UTF-8 bytes of a text. */
export function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
