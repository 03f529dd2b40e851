import { isDeepStrictEqual } from 'node:util';
import type { Json } from '../files/index.js';
import type { FieldSpec, Kind } from './kind.js';
import { readText } from './readers/json.js';
import { readers } from './readers/registry.js';

/**
 * The flat text of a field's value, for csv and xlsx: plain where reading it gives the same value
 * back without a repair being needed, JSON where it doesn't. Empty for an absent value.
 */
export function writeField(field: FieldSpec, value: Json | undefined, kind: Kind): string {
  if (value === undefined || value === null) return '';
  const context = { kind, part: field };
  const plain = readers[field.reads].plain(value, context);
  if (plain !== undefined && plain !== '' && isDeepStrictEqual(readBack(plain), value))
    return plain;
  return typeof value === 'string' ? value : JSON.stringify(value);

  function readBack(text: string): Json | undefined {
    return readText(text, context, () => true).value;
  }
}
