import { foldText } from '../../../../lib/text/index.js';
import type { DatasetRecord } from '../../../kinds/index.js';
import {
  type Commune,
  communeOn,
  dayBefore,
  firstDate,
  fullName,
  lastDate,
  type Register,
} from '../../../register/index.js';
import { LISTED, saidOf } from '../side.js';

/** The day that a list is taken to be of, and how many of its rows agree with the register on it. */
export interface Vintage {
  readonly day: string;
  readonly agreeing: number;
  /** Of the other day that it might have been of. */
  readonly other: { readonly day: string; readonly agreeing: number };
}

/**
 * Takes a list of units; tells whether it is of today or of the last day before the great change. A lone
 * code never tells; code and name together mostly do, and the list as a whole always.
 */
export function vintageOf(register: Register, records: readonly DatasetRecord[]): Vintage {
  const [before, today] = [dayBefore(firstDate(register)), lastDate(register)];
  const old = { day: before, agreeing: agreeing(register, records, before) };
  const now = { day: today, agreeing: agreeing(register, records, today) };
  const hasDistricts = records.some(({ fields }) => fields.district ?? fields.districtCode);
  const isOld = old.agreeing === now.agreeing ? hasDistricts : old.agreeing > now.agreeing;
  return isOld ? { ...old, other: now } : { ...now, other: old };
}

function agreeing(register: Register, records: readonly DatasetRecord[], day: string): number {
  return records.filter((record) => {
    const { code = '', name } = saidOf(record, LISTED);
    const unit = communeOn(register, code, day);
    return unit !== undefined && name !== undefined && isCalled(unit, name);
  }).length;
}

function isCalled(unit: Commune, name: string): boolean {
  if (name === fullName(unit) || name === unit.name) return true;
  const folded = foldText(name);
  return [fullName(unit), ...unit.variants, unit.name].some((known) => foldText(known) === folded);
}
