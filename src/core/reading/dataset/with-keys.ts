import type { Finding, FindingCode } from '../../findings/index.js';
import { type MatchedTable, originsOf, type Records } from '../../kinds/index.js';
import { RowsAt, rowId } from '../account/row-ids.js';

/** Codes about texts that were damaged: found before it is known what record a row makes. */
const DAMAGE: ReadonlySet<FindingCode> = new Set([
  'unwrap-text',
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
  tables: readonly MatchedTable[],
  records: Records,
): readonly Finding[] {
  if (!findings.some(({ code }) => isDamage(code))) return findings;
  const keys = new Map<string, string>();
  for (const record of records)
    for (const { table, row } of originsOf(record)) keys.set(rowId(table, row.number), record.key);
  const rowsAt = new RowsAt(tables.map(({ table }) => table));
  return findings.map((found) => {
    if (!isDamage(found.code) || found.place.row === undefined) return found;
    const [id = ''] = rowsAt.ids(found.place);
    const key = keys.get(id) ?? '';
    return key === '' ? found : { ...found, key };
  });
}
