import type { Cursor } from '../text/cursor.js';
import { separatorLength } from '../text/separators.js';
import { LAND_HEADS } from '../text/vocabulary.js';
import type { LandUnit } from '../types.js';
import { readQualifier } from './qualifier.js';

/** Whether land that was no commune stands `ahead` places on. */
export function seesLand(cursor: Cursor, ahead = 0): boolean {
  return LAND_HEADS.some((head) => cursor.sees(head, ahead));
}

/** Reads "khu vực bãi bồi ven biển (do huyện X quản lý)", "Trường bắn X": words up to what ends them. */
export function readLand(cursor: Cursor): LandUnit | undefined {
  const start = cursor.offset;
  const words: string[] = [];
  while (!endsLand(cursor)) words.push(cursor.next()?.text ?? '');
  const name = words.join(' ');
  if (!cursor.sees('(')) return { kind: 'land', name, start, end: cursor.lastEnd };
  const qualifier = readQualifier(cursor);
  if (qualifier === undefined) return undefined;
  const managedBy = qualifier.managedBy ?? qualifier.district;
  return { kind: 'land', name, ...(managedBy && { managedBy }), start, end: cursor.lastEnd };
}

function endsLand(cursor: Cursor): boolean {
  const token = cursor.peek();
  if (token === undefined || token.kind === 'mark') return true;
  return separatorLength(cursor) > 0 || cursor.sees('thành') || cursor.sees('sau khi');
}
