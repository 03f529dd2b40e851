import { isDeepStrictEqual } from 'node:util';
import type { Json } from '../../files/index.js';
import { type Finding, finding } from '../../findings/index.js';
import { foldText, stripDiacritics } from '../../text/index.js';
import { type ContextValue, contextAddress } from '../context/row-context.js';
import type { Kind } from '../kind.js';
import { readCell } from '../readers/cell.js';
import type { Origin } from '../record.js';
import type { RepairSwitch } from '../repairs/apply.js';
import { placeIn } from './repair-findings.js';

/** Where a row says one thing and the section it stands under, or the table's head, another. */
export function contradictions(
  kind: Kind,
  origin: Origin,
  own: ReadonlyMap<string, Json>,
  context: readonly ContextValue[],
  enabled: RepairSwitch,
  key: string,
): Finding[] {
  return context.flatMap((value) => {
    const { field, cell } = value;
    const said = own.get(field.field);
    if (said === undefined) return [];
    const { value: around } = readCell(kind, field, cell, enabled);
    if (around === undefined || agree(said, around)) return [];
    const column = origin.columns.get(field.field);
    const text = column && origin.row.cells[column.index]?.text;
    const details = {
      place: placeIn(origin, column),
      field: field.field,
      key,
      ...(text === undefined ? {} : { value: text }),
    };
    return [
      finding('context-contradicts', details, { said: cell.text, at: contextAddress(value) }),
    ];
  });
}

/** Titles are shorter than what they stand for: `HÀ NỘI` agrees with `Thành phố Hà Nội`. */
function agree(a: Json, b: Json): boolean {
  if (isDeepStrictEqual(a, b)) return true;
  if (Array.isArray(a) && Array.isArray(b))
    return b.every((item) => a.some((other) => agree(other, item)));
  if (typeof a !== 'string' || typeof b !== 'string') return false;
  const [one, other] = [bare(a), bare(b)];
  return one.includes(other) || other.includes(one);
}

function bare(text: string): string {
  return stripDiacritics(foldText(text));
}
