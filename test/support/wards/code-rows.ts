import { parse } from 'csv-parse/sync';
import {
  type Commune,
  communesOn,
  dayBefore,
  firstDate,
  fullName,
  loadRegister,
} from '../../../src/core/register/index.js';
import { ADDED_COLUMNS } from '../../../src/core/settle/index.js';
import { encodeCsv } from '../../../src/lib/tables/index.js';
import type { Desk } from '../cli.js';

/** A row of a table keyed by old ward code. */
export interface CodeRow {
  readonly id: number;
  readonly code: string | null;
  /** A hamlet, street or plot, where the table has a column of them. */
  readonly area?: string | null;
}

/** What a column of codes holds besides codes as they should be. */
const ODD: readonly (string | null)[] = [
  null,
  '',
  ' 00001',
  '00004 ',
  '\u00a000006\u00a0',
  '1',
  '0004',
  "'00001",
  "'4",
  '000001',
  '99999',
  '100000',
  '26734x',
  'M\u2019Đrắk',
  '٠٠٠٠١',
  '0',
  "''00001",
  "000'01",
  "00001'",
  "' 00001",
  "'",
  '\u200e00\u206001\u2028',
  '\u300000004<br>',
  '000 01',
  '00001\u0301',
  '="00001"',
  '4.0',
  '26 734',
  '12 34',
  '26.000',
  '\u201926734,0',
];

/** Every ward code from before the first change, then the odd ones. */
export function codeRows(): CodeRow[] {
  const codes = oldWards().map(({ code }) => code);
  return [...codes, ...ODD].map((code, index) => ({ id: index + 1, code }));
}

/** Codes and names of the old wards whose name ends a text in a statement when it is put in as it stands. */
export function wardsWithApostrophe(): string[][] {
  return oldWards()
    .filter(({ name }) => name.includes("'"))
    .map((unit) => [unit.code, fullName(unit)]);
}

function oldWards(): Commune[] {
  const register = loadRegister();
  return communesOn(register, dayBefore(firstDate(register)));
}

/** What `haicap reconcile` says of the same rows: the id, then the cells of the added columns. */
export function reconciledRows(
  desk: Desk,
  rows: readonly CodeRow[],
  ...flags: string[]
): string[][] {
  const hasAreas = rows.some(({ area }) => area !== undefined);
  const header = ['id', 'Mã xã', ...(hasAreas ? ['Tổ dân phố'] : [])];
  const lines = rows.map(({ id, code, area }) => [
    String(id),
    code ?? '',
    ...(hasAreas ? [area ?? ''] : []),
  ]);
  desk.put('ma.csv', Buffer.from(encodeCsv([header, ...lines])));
  const args = ['ma.csv', '--vintage', 'before', '--out', 'moi.csv', '--force', ...flags];
  const { stderr } = desk.run('reconcile', ...args, '--header-row', '1', '--fail-on', 'never');
  if (!desk.list().includes('moi.csv')) throw new Error(stderr);
  const [, ...records] = parse(desk.bytes('moi.csv'), { bom: true }) as string[][];
  return records.map(([id = '', ...cells]) => [
    id,
    ...cells.slice(header.length - 1).slice(0, ADDED_COLUMNS.length),
  ]);
}
