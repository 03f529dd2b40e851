import { isDeepStrictEqual } from 'node:util';
import type { Expected } from './mutant.js';
import type { Ending, ReadRecord } from './reading.js';

/** A megabyte of the shortest ragged rows takes two and a half. */
const MOST_SECONDS = 2;
const MOST_SECONDS_PER_MEGABYTE = 3;
const MOST_MEGABYTES = 512;

/**
 * Takes how reading a file of so many bytes ended; says what is wrong with that. Right are records or findings, and
 * a typed failure, in time.
 */
export function faultOf(ending: Ending, bytes: number): string | undefined {
  if (ending.ended === 'hang') return 'hangs';
  if (ending.ended === 'death') return `kills the process: ${ending.said.slice(0, 2000)}`;
  if (ending.ended === 'error') return ending.stack;
  const mostSeconds = MOST_SECONDS + (MOST_SECONDS_PER_MEGABYTE * bytes) / 1e6;
  if (ending.seconds > mostSeconds) return `takes ${ending.seconds} seconds`;
  if (ending.megabytes > MOST_MEGABYTES) return `takes ${ending.megabytes} MB`;
  const silent = ending.ended === 'records' && ending.tables + ending.findings === 0;
  return silent ? 'gives neither a table nor a finding' : undefined;
}

/**
 * Takes how reading a mutant that stays valid and its original ended; says in what the cells that
 * were not touched differ.
 */
export function differenceOf(
  mutant: Ending,
  original: Ending,
  { records, touched }: Expected,
): string | undefined {
  if (mutant.ended !== 'records') return `ends in ${JSON.stringify(mutant)}`;
  if (original.ended !== 'records') return `its original ends in ${JSON.stringify(original)}`;
  if (mutant.records.length !== records) {
    return `has ${mutant.records.length} records instead of ${records}`;
  }
  const byCode = new Map(mutant.records.map((record) => [record.fields.code, record]));
  return original.records
    .map(({ fields }) => {
      const code = String(fields.code);
      return changedFields(fields, byCode.get(code), touched.get(code) ?? new Set());
    })
    .find((difference) => difference !== undefined);
}

function changedFields(
  before: ReadRecord['fields'],
  record: ReadRecord | undefined,
  touched: ReadonlySet<string>,
): string | undefined {
  if (record === undefined) return `has no record ${before.code}`;
  const after = record.fields;
  const changed = Object.keys({ ...before, ...after }).filter(
    (field) => !touched.has(field) && !isDeepStrictEqual(before[field], after[field]),
  );
  return changed.length === 0
    ? undefined
    : `differs in ${before.code}: ${changed
        .map(
          (field) =>
            `${field} ${JSON.stringify(before[field])} → ${JSON.stringify(after[field])?.slice(0, 300)}`,
        )
        .join('; ')}`;
}
