import { foldText } from '../../../../lib/text/index.js';
import type { DatasetRecord } from '../../../kinds/index.js';
import { readPlaceName } from '../../../register/index.js';
import { NEW, OLD, type Said, saidOf } from '../side.js';
import { type ListedUnit, unitsIn } from './cell-list.js';
import type { CoverageNotes } from './coverage-notes.js';

/** What a row of a conversion table says of one relation; a row that lists several old units says several. */
export interface SaidRow {
  readonly record: DatasetRecord;
  readonly old: Said;
  readonly now: Said;
  /** What the cell of the old unit says of its coverage. */
  readonly note?: string;
  /** Whether other old units stand in the same cell: what the row notes is of all of them. */
  readonly isListed: boolean;
}

const SEVERAL_CODES = /^\d{4,5}(?:[^\S\n]*(?:\n\s*(?:[,;|+&]\s*)?|[,;|+&]\s*)\d{4,5})+$/u;

/** Takes a row; gives what it says, each of its old units for itself. */
export function saidRows(record: DatasetRecord, notes: CoverageNotes): readonly SaidRow[] {
  const now = saidOf(record, NEW);
  const old = saidOf(record, OLD);
  const { name, code, ...places } = old;
  // "Không sắp xếp" in the place of old units: the unit is what it was.
  if (name !== undefined && code === undefined && notes.read(name) !== undefined)
    return [{ record, old: places, now, note: name, isListed: false }];
  const provinces = new Set([old.province, now.province].flatMap((one) => keysOf(one ?? '')));
  const units = unitsOf(old);
  return units.map(({ note, district, ...unit }) => ({
    record,
    // "Phường 4, Thành phố Hà Nội": a city may be a province.
    old: {
      ...places,
      ...unit,
      ...(district !== undefined &&
        !keysOf(district).some((key) => provinces.has(key)) && { district }),
    },
    now,
    isListed: units.length > 1,
    ...(note !== undefined && { note }),
  }));
}

/** A place's name with its type and without. */
function keysOf(place: string): readonly string[] {
  return place === '' ? [] : [foldText(place), foldText(readPlaceName(place, false).name)];
}

/** Names and codes of as many units belong together in their order. */
function unitsOf({ name, code }: Said): readonly (Partial<ListedUnit> & Said)[] {
  const codes = code !== undefined && SEVERAL_CODES.test(code) ? digitsOf(code) : undefined;
  const units = name === undefined ? [] : unitsIn(name);
  const [unit] = units;
  if (units.length > 1) {
    const own = codes?.length === units.length ? codes : [];
    return units.map((one, at) => ({ ...one, ...(own[at] && { code: own[at] }) }));
  }
  if (codes !== undefined) return codes.map((one) => ({ code: one }));
  return [{ ...(unit ?? (name === undefined ? {} : { name })), ...(code && { code }) }];
}

function digitsOf(code: string): readonly string[] {
  return code.split(/\D+/).map((digits) => digits.padStart(5, '0'));
}
