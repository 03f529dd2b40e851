import { isDeepStrictEqual } from 'node:util';
import type { DamagedMutant } from '../mutant.js';
import type { Ending, ReadRecord, ToldPlace } from '../reading.js';

/**
 * Takes how reading a list with damaged content and its original ended; says what was lost or changed
 * in silence: what no finding names the row, the column or the field of.
 */
export function silenceOf(
  mutant: Ending,
  original: Ending,
  damage: DamagedMutant,
): string | undefined {
  if (mutant.ended !== 'records') return undefined;
  if (original.ended !== 'records') return `its original ends in ${JSON.stringify(original)}`;
  // What is told of the original as well is not about the damage.
  const known = new Set(original.told.map(({ code }) => code));
  const told = mutant.told.filter(({ code }) => !known.has(code));
  if (told.some((place) => isAbout(place, damage))) return undefined;
  const after = byCode(mutant.records);
  const silent = original.records
    .filter(({ fields }) => !told.some(({ row }) => isRowOf(row, String(fields.code), damage)))
    .map((record) => changeOf(record, after.get(String(record.fields.code)), damage.absent))
    .find((change) => change !== undefined);
  const more = mutant.records.length - original.records.length;
  const change = silent ?? (more > 0 && told.length === 0 ? `has ${more} more records` : undefined);
  return change === undefined
    ? undefined
    : `${change}, and tells only ${JSON.stringify(told).slice(0, 500)}`;
}

function isAbout({ row, column, field }: ToldPlace, damage: DamagedMutant): boolean {
  return (
    (row !== undefined && damage.heads.has(row)) ||
    (field !== undefined && damage.fields.includes(field)) ||
    (column !== undefined && damage.headers.includes(column))
  );
}

function isRowOf(row: number | undefined, code: string, { lines }: DamagedMutant): boolean {
  return row !== undefined && lines.get(code) === row;
}

function changeOf(
  { fields }: ReadRecord,
  found: ReadRecord | undefined,
  absent: string | undefined,
): string | undefined {
  if (found === undefined) return `has no record ${fields.code}`;
  const changed = changedField(fields, found.fields, absent);
  return changed === undefined ? undefined : `changes ${changed} of ${fields.code}`;
}

function byCode(records: readonly ReadRecord[]): ReadonlyMap<string, ReadRecord> {
  return new Map(records.map((record) => [String(record.fields.code), record]));
}

function changedField(
  before: ReadRecord['fields'],
  after: ReadRecord['fields'],
  absent: string | undefined,
): string | undefined {
  const fields = Object.keys({ ...before, ...after });
  return fields.find(
    (field) =>
      !isDeepStrictEqual(before[field], after[field]) &&
      !(field === absent && after[field] === undefined),
  );
}
