import { type Finding, finding } from '../../../findings/index.js';
import type { DatasetRecord } from '../../../kinds/index.js';
import type { Register } from '../../../register/index.js';
import { placeOf } from '../../place.js';
import { LISTED, saidOf } from '../side.js';
import { agreementOf } from './agreement.js';
import { UnitIndex } from './unit-index.js';

/** Rows with a code and a name that it takes to judge a column by. */
const LEAST_ROWS = 10;

/** So many of them must be wrong for the column to be of something else. */
const MOST_WRONG = 0.5;

/** A list as it may be believed: its codes are left out where they are none of units, and that is told. */
export interface Trusted {
  readonly records: readonly DatasetRecord[];
  readonly findings: readonly Finding[];
}

/**
 * Takes the rows of a list and the register of every day; gives them without codes where more than half of these are
 * nobody's, or another unit's than the name says: serial numbers look like codes whose zeros are lost, and to believe
 * them would be advice against right names.
 */
export function trustedRows(register: Register, records: readonly DatasetRecord[]): Trusted {
  const index = new UnitIndex(register, register.communes);
  const both = records.filter(isBoth);
  const wrong = both.filter((record) => !isBorneOut(record, index)).length;
  const [first] = both;
  const isDoubtful = both.length >= LEAST_ROWS && wrong > both.length * MOST_WRONG;
  if (first === undefined || !isDoubtful) return { records, findings: [] };
  const { file, sheet, column = '' } = placeOf(first, LISTED.code);
  const place = { file, ...(sheet !== undefined && { sheet }), column };
  const counts = { rows: both.length, wrong, field: LISTED.code };
  return {
    records: records.map(withoutCode),
    findings: [finding('codes-of-something-else', { place }, counts)],
  };
}

function isBoth(record: DatasetRecord): boolean {
  const { code, name } = saidOf(record, LISTED);
  return code !== undefined && name !== undefined;
}

/** Whether a unit of any day bears both the code and the name. */
function isBorneOut(record: DatasetRecord, index: UnitIndex): boolean {
  const { code = '', name = '' } = saidOf(record, LISTED);
  return index.ofCode(code).some((unit) => agreementOf(name, unit, index, true) !== 'other');
}

function withoutCode(record: DatasetRecord): DatasetRecord {
  const { [LISTED.code]: _, ...fields } = record.fields;
  return { ...record, fields };
}
