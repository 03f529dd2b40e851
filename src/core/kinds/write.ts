import { isDeepStrictEqual } from 'node:util';
import { type Json, textCell } from '../../lib/tables/index.js';
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
  if (plain !== undefined && isDeepStrictEqual(readBack(plain), value)) return plain;
  return typeof value === 'string' ? value : JSON.stringify(value);

  /** A cell that is blank, or reads like a spreadsheet's error (`#N/A`), is no text. */
  function readBack(text: string): Json | undefined {
    const cell = textCell(text);
    return cell?.type === 'text' ? readText(cell.text, context, () => true).value : undefined;
  }
}
