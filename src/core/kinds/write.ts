import { isDeepStrictEqual } from 'node:util';
import { type Json, textCell } from '../../lib/tables/index.js';
import { memoiseRepeating, splitLines } from '../../lib/text/index.js';
import { withExtraFields } from './extra.js';
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

/** What a cell of a field would say, on one line: for messages, which may be about a column that was kept. */
export function shownField(kind: Kind, name: string, value: Json | undefined): string {
  const spec = withExtraFields(kind, [name]).fields.find(({ field }) => field === name);
  if (spec === undefined) return value === undefined ? '' : JSON.stringify(value);
  return splitLines(writeField(spec, value, kind)).join('; ');
}

/** Values of one field that are remembered with how they are written. */
const MOST_VALUES = 16_384;

/**
 * Gives how the values of one field are written. Levels, agencies, decisions come again and again: each is read back to see
 * that it is the same once, which takes most of the time off an export.
 */
export function fieldWriter(field: FieldSpec, kind: Kind): (value: Json | undefined) => string {
  const write = (value: Json) => writeField(field, value, kind);
  const ofText = memoiseRepeating(write, MOST_VALUES);
  const ofOther = memoiseRepeating((json) => write(JSON.parse(json) as Json), MOST_VALUES);
  return (value) => {
    if (value === undefined || value === null) return '';
    return typeof value === 'string' ? ofText(value) : ofOther(JSON.stringify(value));
  };
}
