import { isDeepStrictEqual } from 'node:util';
import type { Json } from '../../../lib/tables/index.js';
import { saysSame } from '../../../lib/text/index.js';
import { type Finding, finding } from '../../findings/index.js';
import { type ContextValue, contextAddress } from '../context/row-context.js';
import type { Origin } from '../record.js';
import { placeIn } from './repair-findings.js';

/** Where a row says one thing and the section it stands under, or the table's head, another. */
export function contradictions(
  origin: Origin,
  own: ReadonlyMap<string, Json>,
  context: readonly ContextValue[],
  key: string,
): Finding[] {
  return context.flatMap((value) => {
    const { field, text: saidAround, values } = value;
    const said = own.get(field.field);
    const around = values.get(field.field);
    if (said === undefined || around === undefined || agree(said, around)) return [];
    const column = origin.columns.get(field.field);
    const text = column && origin.row.cells[column.index]?.text;
    const details = {
      place: placeIn(origin, column),
      field: field.field,
      key,
      ...(text !== undefined && { value: text }),
    };
    const params = { said: saidAround, at: contextAddress(value), rows: 1 };
    return [finding('context-contradicts', details, params)];
  });
}

/**
 * One finding for all rows that contradict one title in one way, at the first of them: a wrong
 * section row would otherwise be told as often as it has rows.
 */
export function mergeContradictions(findings: readonly Finding[]): Finding[] {
  const counts = new Map<string, number>();
  for (const found of findings) {
    const id = contradictionId(found);
    if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const told = new Set<string>();
  return findings.flatMap((found): Finding[] => {
    const id = contradictionId(found);
    if (id === undefined || found.code !== 'context-contradicts') return [found];
    if (told.has(id)) return [];
    told.add(id);
    return [{ ...found, params: { ...found.params, rows: counts.get(id) ?? 1 } }];
  });
}

function contradictionId({ code, place, field, value, params }: Finding): string | undefined {
  if (code !== 'context-contradicts') return undefined;
  return JSON.stringify([place.file, place.sheet, field, value, params]);
}

/** Titles are shorter than what they stand for: `HÀ NỘI` agrees with `Thành phố Hà Nội`. */
export function agree(a: Json, b: Json): boolean {
  if (isDeepStrictEqual(a, b)) return true;
  if (Array.isArray(a) && Array.isArray(b))
    return b.every((item) => a.some((other) => agree(other, item)));
  if (typeof a !== 'string' || typeof b !== 'string') return false;
  return saysSame(a, b);
}
