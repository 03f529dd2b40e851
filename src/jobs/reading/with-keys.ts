import { type DatasetRecord, originsOf } from '../../datasets/index.js';
import type { Finding, FindingCode } from '../../findings/index.js';
import { placeId } from './set-aside.js';

/** Codes about single cells that are found before it is known what record a row makes. */
const OF_CELLS: ReadonlySet<FindingCode> = new Set([
  'decode-escapes',
  'restore-encoding',
  'text-double-encoded',
  'text-letters-lost',
  'text-odd-characters',
]);

/** Puts the keys of records to what was found in cells of their rows. */
export function withKeys(
  findings: readonly Finding[],
  records: readonly DatasetRecord[],
): readonly Finding[] {
  if (!findings.some(({ code }) => OF_CELLS.has(code))) return findings;
  const keys = new Map(
    records.flatMap((record) =>
      originsOf(record).map(({ table, row }) => [
        placeId(table.source.name, table.sheet, row.number),
        record.key,
      ]),
    ),
  );
  return findings.map((found) => {
    const { file, sheet, row } = found.place;
    if (!OF_CELLS.has(found.code) || row === undefined) return found;
    const key = keys.get(placeId(file, sheet, row)) ?? '';
    return key === '' ? found : { ...found, key };
  });
}
