import type { Measure, Share } from '../../../register/index.js';
import type { Cursor } from '../text/cursor.js';
import { separatorLength } from '../text/separators.js';

const PORTIONS = ['toàn bộ', 'một phần', 'phần', 'bộ'] as const;
const AREA = ['diện tích tự nhiên', 'diện tích'] as const;
const POPULATION = ['quy mô dân số', 'quy mô dân', 'dân số'] as const;

type Extents = { area?: Share; population?: Share };

/** Whether a measure begins `ahead` places on. */
export function seesMeasure(cursor: Cursor, ahead = 0): boolean {
  return PORTIONS.some((portion) => cursor.sees(portion, ahead));
}

/**
 * Reads what a formula takes: "toàn bộ diện tích tự nhiên, quy mô dân số", "một phần diện tích tự
 * nhiên, toàn bộ quy mô dân số", "phần còn lại", "phần quy mô dân số còn lại". A portion holds for
 * every extent behind it until the next portion.
 */
export function readMeasure(cursor: Cursor): Measure | undefined {
  if (cursor.accept('phần còn lại'))
    return { coverage: 'remainder', area: 'unstated', population: 'unstated' };
  const extents = readExtents(cursor);
  if (extents === undefined) return undefined;
  if (cursor.accept('còn lại')) return stated('remainder', extents);
  return stated(isWhole(extents) ? 'full' : 'partial', extents);
}

function readExtents(cursor: Cursor): Extents | undefined {
  const extents: Extents = {};
  let share = readPortion(cursor);
  if (share === undefined) return cursor.fail('toàn bộ, một phần, phần còn lại');
  while (share !== undefined && readExtent(cursor, extents, share)) {
    const separator = separatorLength(cursor);
    if (seesExtent(cursor, separator)) {
      cursor.skip(separator);
    } else if (seesPortionOfExtent(cursor, separator)) {
      cursor.skip(separator);
      share = readPortion(cursor);
    } else break;
  }
  const none = extents.area === undefined && extents.population === undefined;
  if (none && share === 'part') return cursor.fail('diện tích tự nhiên, quy mô dân số');
  return extents;
}

function readPortion(cursor: Cursor): Share | undefined {
  const portion = cursor.acceptAny(PORTIONS);
  if (portion === undefined) return undefined;
  if (portion === 'bộ') cursor.slip('missing-word');
  return portion === 'toàn bộ' || portion === 'bộ' ? 'all' : 'part';
}

function readExtent(cursor: Cursor, extents: Extents, share: Share): boolean {
  if (cursor.acceptAny(AREA) !== undefined) {
    extents.area = share;
    return true;
  }
  const population = cursor.acceptAny(POPULATION);
  if (population === undefined) return false;
  if (population === 'quy mô dân') cursor.slip('missing-word');
  extents.population = share;
  return true;
}

function seesExtent(cursor: Cursor, ahead: number): boolean {
  return [...AREA, ...POPULATION].some((extent) => cursor.sees(extent, ahead));
}

function seesPortionOfExtent(cursor: Cursor, ahead: number): boolean {
  return PORTIONS.some(
    (portion) =>
      cursor.sees(portion, ahead) && seesExtent(cursor, ahead + portion.split(' ').length),
  );
}

function isWhole({ area, population }: Extents): boolean {
  return area === population && (area === 'all' || area === undefined);
}

/** A formula that names one of area and population gives nothing of the other. */
function stated(coverage: Measure['coverage'], { area, population }: Extents): Measure {
  const unnamed = area === undefined && population === undefined ? 'unstated' : 'none';
  return { coverage, area: area ?? unnamed, population: population ?? unnamed };
}
