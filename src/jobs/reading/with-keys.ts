import { type DatasetRecord, originsOf } from '../../datasets/index.js';
import type { Finding, FindingCode } from '../../findings/index.js';
import { placeId } from './set-aside.js';

/** Codes about texts that were damaged: found before it is known what record a row makes. */
const DAMAGE: ReadonlySet<FindingCode> = new Set([
  'decode-escapes',
  'restore-encoding',
  'text-double-encoded',
  'text-letters-lost',
  'text-odd-characters',
]);

/** Whether a code is about a text that was damaged before it came. */
export function isDamage(code: FindingCode): boolean {
  return DAMAGE.has(code);
}

/** Puts the keys of records to what was found in cells of their rows. */
export function withKeys(
  findings: readonly Finding[],
  records: readonly DatasetRecord[],
): readonly Finding[] {
  if (!findings.some(({ code }) => isDamage(code))) return findings;
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
    if (!isDamage(found.code) || row === undefined) return found;
    const key = keys.get(placeId(file, sheet, row)) ?? '';
    return key === '' ? found : { ...found, key };
  });
}
