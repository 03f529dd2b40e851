import type { Measure, Share } from '../../../register/index.js';
import type { Cursor } from '../../resolution/text/cursor.js';
import { separatorLength } from '../../resolution/text/separators.js';
import type { Figures } from '../types.js';
import { readNumber } from './number.js';

const PORTIONS = ['toàn bộ', 'một phần', 'phần'] as const;
const AREA = ['diện tích tự nhiên', 'diện tích'] as const;
const POPULATION = ['quy mô dân số', 'dân số', 'nhân khẩu'] as const;
const PEOPLE = ['người dân', 'người', 'nhân khẩu'] as const;
const SQUARE_KILOMETRES = ['km2', 'km²', 'km 2', 'km ²', 'km'] as const;
const HECTARES = ['ha', 'héc ta'] as const;
const KM2_OF_HECTARE = 0.01;

/** What an order takes, with the figures that it states. */
export interface Amount extends Measure {
  readonly figures: Figures;
}

interface Extents {
  area?: Share;
  population?: Share;
  areaKm2?: number;
  people?: number;
  isRest?: boolean;
}

/**
 * Reads what an order takes of a unit, in the formulas of every round: "toàn bộ diện tích tự nhiên là
 * 0,87 km2, quy mô dân số là 11.950 người", "toàn bộ 22,10 km2 diện tích tự nhiên, 1.559 người", "phần
 * diện tích tự nhiên còn lại và toàn bộ quy mô dân số", "phần còn lại", "nguyên trạng", "toàn bộ" or
 * nothing before the unit itself, which is the whole of it, "một phần" of it, of which neither land nor
 * people are stated. Figures without a portion are of a part.
 */
export function readAmount(cursor: Cursor): Amount | undefined {
  const isAsItIs = cursor.accept('nguyên trạng');
  if (cursor.accept('phần còn lại'))
    return { coverage: 'remainder', area: 'unstated', population: 'unstated', figures: {} };
  const extents: Extents = {};
  const portion = readExtents(cursor, extents, isAsItIs ? 'all' : undefined);
  const { area, population } = extents;
  if (area === undefined && population === undefined) return ofUnit(isAsItIs, portion);
  const isRest = extents.isRest === true || cursor.accept('còn lại');
  const whole = area === 'all' && population === 'all';
  return {
    coverage: isRest ? 'remainder' : whole ? 'full' : 'partial',
    area: area ?? 'none',
    population: population ?? 'none',
    figures: figuresOf(extents),
  };
}

/** Reads "diện tích tự nhiên là 2,02 km2 và quy mô dân số là 25.973 người", as a unit has it. */
export function readFigures(cursor: Cursor): Figures | undefined {
  const extents: Extents = {};
  readExtents(cursor, extents, 'all');
  const figures = figuresOf(extents);
  if (figures.areaKm2 === undefined && figures.people === undefined)
    return cursor.fail('diện tích tự nhiên, quy mô dân số');
  cursor.accept('còn lại');
  return figures;
}

/** The unit itself, without a word of land and people. */
function ofUnit(isAsItIs: boolean, portion: Share | undefined): Amount {
  const share = isAsItIs || portion === 'all' ? 'all' : 'unstated';
  const coverage = portion === 'part' ? 'partial' : 'full';
  return { coverage, area: share, population: share, figures: {} };
}

/** Reads extents, each under the portion before it; gives the last portion. */
function readExtents(cursor: Cursor, extents: Extents, given: Share | undefined) {
  let portion = readPortion(cursor) ?? given;
  while (readExtent(cursor, extents, portion ?? 'part')) {
    const separator = separatorLength(cursor);
    const ahead = separator + portionLength(cursor, separator);
    if (!seesExtent(cursor, ahead) || isAsBefore(cursor, extents, ahead)) break;
    cursor.skip(separator);
    portion = readPortion(cursor) ?? portion;
  }
  return portion;
}

/** Of the next unit: an extent that was read already begins another amount. */
function isAsBefore(cursor: Cursor, { area, population }: Extents, ahead: number): boolean {
  const isArea =
    AREA.some((words) => cursor.sees(words, ahead)) || seesSquareMeasure(cursor, ahead);
  return isArea ? area !== undefined : population !== undefined;
}

function readPortion(cursor: Cursor): Share | undefined {
  const portion = cursor.acceptAny(PORTIONS);
  if (portion === undefined) return undefined;
  return portion === 'toàn bộ' ? 'all' : 'part';
}

function portionLength(cursor: Cursor, ahead: number): number {
  return PORTIONS.find((words) => cursor.sees(words, ahead))?.split(' ').length ?? 0;
}

function seesExtent(cursor: Cursor, ahead: number): boolean {
  if ([...AREA, ...POPULATION].some((words) => cursor.sees(words, ahead))) return true;
  return cursor.peek(ahead)?.kind === 'number' && numberEndsBefore(cursor, ahead) !== undefined;
}

/** Whether a number stands here that counts land or people. */
function numberEndsBefore(cursor: Cursor, ahead: number): number | undefined {
  let at = ahead;
  while (['number', 'mark'].includes(cursor.peek(at)?.kind ?? '') && at < ahead + 8) {
    at += 1;
    if ([...SQUARE_KILOMETRES, ...HECTARES, ...PEOPLE].some((unit) => cursor.sees(unit, at)))
      return at;
  }
  return undefined;
}

function seesSquareMeasure(cursor: Cursor, ahead: number): boolean {
  const at = numberEndsBefore(cursor, ahead);
  return (
    at !== undefined && [...SQUARE_KILOMETRES, ...HECTARES].some((unit) => cursor.sees(unit, at))
  );
}

function readExtent(cursor: Cursor, extents: Extents, share: Share): boolean {
  if (cursor.acceptAny(AREA) !== undefined) {
    extents.area = share;
    return readStated(cursor, extents);
  }
  if (cursor.acceptAny(POPULATION) !== undefined) {
    extents.population = share;
    return readStated(cursor, extents);
  }
  if (numberEndsBefore(cursor, 0) === undefined) return false;
  return readFigureFirst(cursor, extents, share);
}

/** Behind an extent: "còn lại", "là 22,10 km2", "của" nothing. */
function readStated(cursor: Cursor, extents: Extents): boolean {
  if (cursor.accept('còn lại')) extents.isRest = true;
  cursor.accept('là');
  if (numberEndsBefore(cursor, 0) !== undefined) readCounted(cursor, extents);
  if (cursor.accept('còn lại')) extents.isRest = true;
  return true;
}

/** "22,10 km2 diện tích tự nhiên", "1.559 người". */
function readFigureFirst(cursor: Cursor, extents: Extents, share: Share): boolean {
  const counted = readCounted(cursor, extents);
  if (counted === undefined) return false;
  extents[counted] = share;
  if (counted === 'area') cursor.acceptAny(AREA);
  if (cursor.accept('còn lại')) extents.isRest = true;
  return true;
}

function readCounted(cursor: Cursor, extents: Extents): 'area' | 'population' | undefined {
  const number = readNumber(cursor);
  if (number === undefined) return undefined;
  if (cursor.acceptAny(SQUARE_KILOMETRES) !== undefined) extents.areaKm2 = number;
  else if (cursor.acceptAny(HECTARES) !== undefined) extents.areaKm2 = number * KM2_OF_HECTARE;
  else {
    cursor.acceptAny(PEOPLE);
    extents.people = number;
    return 'population';
  }
  return 'area';
}

function figuresOf({ areaKm2, people }: Extents): Figures {
  return {
    ...(areaKm2 !== undefined && { areaKm2 }),
    ...(people !== undefined && { people }),
  };
}
