import { DISTRICT_TYPES, type Measure } from '../../../register/index.js';
import type { Cursor } from '../text/cursor.js';
import { separatorLength } from '../text/separators.js';
import type { Source, SourceUnit } from '../types.js';
import { readCommunes, seesTypedCommune } from './communes.js';
import { readLand, seesLand } from './land.js';
import { readMeasure, seesMeasure } from './measure.js';
import { readDistrict } from './qualifier.js';
import { readReference, seesReference } from './reference.js';

interface Opening {
  readonly measure: Measure;
  readonly carriedOver?: true;
}

/**
 * Reads everything between "Sắp xếp" and "thành": groups of units, each under its measure and with
 * its reference to other clauses. Units that follow a reference without a measure of their own go
 * back to the measure that opens the clause.
 */
export function readSources(cursor: Cursor): Source[] | undefined {
  const sources: Source[] = [];
  let first: Measure | undefined;
  do {
    cursor.skip(sources.length === 0 ? 0 : separatorLength(cursor));
    const closed = sources.at(-1)?.refersTo !== undefined;
    const opening = readOpening(cursor, closed ? first : undefined);
    if (opening === undefined) return undefined;
    first ??= opening.measure;
    const group = readGroup(cursor, opening);
    if (group === undefined) return undefined;
    sources.push(...group);
  } while (!cursor.sees('thành') && !cursor.done);
  return sources;
}

function readOpening(cursor: Cursor, carried: Measure | undefined): Opening | undefined {
  if (carried !== undefined && !seesMeasure(cursor) && seesTypedCommune(cursor))
    return { measure: carried, carriedOver: true };
  const measure = readMeasure(cursor);
  return measure === undefined ? undefined : { measure };
}

function readGroup(cursor: Cursor, opening: Opening): Source[] | undefined {
  if (opening.carriedOver === undefined) readOf(cursor);
  const units = readGoverned(cursor);
  if (units === undefined) return undefined;
  const refersTo = seesReference(cursor) ? readReference(cursor) : [];
  if (refersTo === undefined) return undefined;
  return units.map((unit) => ({
    ...unit,
    ...measureOf(unit, opening.measure),
    ...(refersTo.length > 0 && { refersTo }),
    ...(opening.carriedOver && { carriedOver: opening.carriedOver }),
  }));
}

/** Land has no people of its own: its whole area is the whole of it. */
function measureOf(unit: SourceUnit, measure: Measure): Measure {
  return unit.kind === 'land' && measure.area === 'all'
    ? { ...measure, coverage: 'full' }
    : measure;
}

/** "của", which the documents also double or leave out. */
function readOf(cursor: Cursor): void {
  if (!cursor.accept('của')) cursor.slip('missing-word');
  else if (cursor.accept('của')) cursor.slip('doubled-word');
}

function readGoverned(cursor: Cursor): SourceUnit[] | undefined {
  const units: SourceUnit[] = [];
  do {
    cursor.skip(units.length === 0 ? 0 : separatorLength(cursor));
    const read = readUnits(cursor);
    if (read === undefined) return undefined;
    units.push(...read);
  } while (seesUnits(cursor, separatorLength(cursor)));
  return units;
}

function seesUnits(cursor: Cursor, ahead: number): boolean {
  return seesLand(cursor, ahead) || seesTypedCommune(cursor, ahead);
}

function readUnits(cursor: Cursor): SourceUnit[] | undefined {
  const start = cursor.offset;
  if (seesLand(cursor)) {
    const land = readLand(cursor);
    return land && [land];
  }
  if (DISTRICT_TYPES.some((type) => cursor.sees(type))) {
    const district = readDistrict(cursor);
    return district && [{ kind: 'district', ...district, start, end: cursor.lastEnd }];
  }
  return readCommunes(cursor)?.map((commune) => ({ kind: 'commune', ...commune }));
}
