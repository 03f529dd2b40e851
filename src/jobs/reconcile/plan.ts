import { type Finding, finding, type Place } from '../../core/findings/index.js';
import { loadKind, type MatchedTable, withOwnWords } from '../../core/kinds/index.js';
import { accountOf, type RowAccount } from '../../core/layout/index.js';
import { ADDED_COLUMNS, EVIDENCE_FIELDS } from '../../core/settle/index.js';
import type { Grid, Row, RowsFile } from '../../lib/tables/index.js';
import type { ReadOptions } from '../reading/options.js';
import { type Understanding, understand } from '../reading/understand.js';
import { unreadSheet } from '../reading/unread.js';
import { isDamage } from '../reading/with-keys.js';
import type { Aids } from './aids.js';
import { evidenceColumns, NAMING, type WardColumns } from './evidence-columns.js';
import { headersAt, type Segment, segmentsOf, wantedIndexes } from './segments.js';
import { wardFlags } from './ward-flags.js';

/** Where in a file the evidence stands. */
export interface Plan extends WardColumns {
  /** Number of the line of the header's last row. */
  readonly headerLine: number;
  /** Cells of the header. */
  readonly width: number;
  /** The first rows below the header. */
  readonly rows: readonly Row[];
  /** What the lines down to the header were taken for, but for those that are rows. */
  readonly above: RowAccount;
  /** Lines above the header that are rows. */
  readonly rowsAbove: ReadonlySet<number>;
  /** Indexes of the cells that are looked at: those of `indexes`, then what only tables further down need. */
  readonly wanted: readonly number[];
  /** Headers of those cells. */
  readonly wantedHeaders: readonly string[];
  /** Tables further down, whose columns are others. */
  readonly segments: readonly Segment[];
}

/** A plan, or what is in its way. */
export type Planned =
  | { readonly plan: Plan; readonly findings: readonly Finding[] }
  | {
      readonly plan?: undefined;
      /** The file's beginning, of which nothing is read. */
      readonly unread: Understanding;
      readonly findings: readonly Finding[];
    };

/** Finds the header and the columns that say which ward is meant. */
export function planOf(
  file: RowsFile,
  options: ReadOptions,
  aids: Pick<Aids, 'wantsArea'>,
): Planned {
  const understood = understandRecords(file.sample, options, aids);
  const { tables, roles, findings } = understood;
  const unread = unreadSheet(understood);
  const place = { file: file.source.name };
  if (isReconciled(file.sample))
    return { unread, findings: [finding('reconciled-before', { place }, {})] };
  const [first] = tables;
  // Rows of the sample are told of when they pass, with all the others.
  const told = aboutEvidence(findings).filter(({ code }) => !code.startsWith('row-too-'));
  const evidence = first && evidenceColumns(first, aids);
  if (first === undefined || evidence === undefined)
    return { unread, findings: [...told, columnsMissing(place, [understood])] };
  const { table } = first;
  const headerLine = Math.max(...table.headerRows);
  const nextHeader = tables[1]?.table.headerRows[0] ?? Number.POSITIVE_INFINITY;
  const header = file.sample.rows.find(({ number }) => number === headerLine);
  const evidenceOf = (matched: MatchedTable) => evidenceColumns(matched, aids);
  const wanted = wantedIndexes(tables, evidenceOf);
  const rowsAbove = new Set(
    table.rows.flatMap(({ number }) => (number < headerLine ? [number] : [])),
  );
  const plan: Plan = {
    wanted,
    wantedHeaders: headersAt(first, wanted),
    segments: segmentsOf(file.sample, tables, wanted, evidenceOf),
    rowsAbove,
    headerLine,
    width: header?.cells.length ?? 0,
    ...evidence,
    rows: file.sample.rows.filter(
      ({ number }) => rowsAbove.has(number) || (number > headerLine && number < nextHeader),
    ),
    above: accountOf(
      file.sample.rows.filter(({ number }) => number <= headerLine && !rowsAbove.has(number)),
      (row) => roles.get(row),
    ),
  };
  const isRow = ({ code, place: { row = 0 } }: Finding) => isDamage(code) && row > headerLine;
  return { plan, findings: told.filter((found) => !isRow(found)) };
}

/** What is said of columns that hold no evidence, and of headers among which none does. */
const OF_OTHER_COLUMNS: ReadonlySet<string> = new Set(['column-unmatched', 'header-not-found']);

/** Of what was found, that which concerns the evidence: whatever else a table holds is none of our business. */
export function aboutEvidence(findings: readonly Finding[]): Finding[] {
  const evidence: ReadonlySet<string> = new Set(EVIDENCE_FIELDS);
  return findings.filter(({ code, field = '' }) =>
    isDamage(code) ? evidence.has(field) : !OF_OTHER_COLUMNS.has(code),
  );
}

/**
 * Understands a sheet as records. Most columns of such a table are none of ours, so that one known header among
 * many may not make a row look like a header: where none was found, the first row is taken for it if it names
 * a ward.
 */
export function understandRecords(
  grid: Grid,
  options: ReadOptions,
  aids: Pick<Aids, 'wantsArea'>,
): Understanding {
  const kind = withOwnWords(loadKind('records'), options.own ?? {});
  const found = understand(kind, grid, options);
  const isFound = ({ tables }: Understanding) =>
    tables.some((table) => evidenceColumns(table, aids) !== undefined);
  const [first] = grid.rows;
  if (options.headerRow !== undefined || isFound(found) || first === undefined) return found;
  const again = understand(kind, grid, { ...options, headerRow: first.number });
  return isFound(again) ? again : found;
}

/** Index of the column that names the ward: findings about a row point at it. */
export function namingIndex({ fields, indexes }: Pick<Plan, 'fields' | 'indexes'>): number {
  return indexes[fields.findIndex((field) => NAMING.includes(field))] ?? 0;
}

/** Nothing says which ward is meant. */
export function columnsMissing(place: Place, sheets: readonly Understanding[]): Finding {
  const flags = sheets.map(wardFlags).find(({ length }) => length > 0) ?? [];
  return finding('ward-columns-missing', { place }, { expected: EXPECTED, flags });
}

/** Whether a sheet, or the beginning of a file, holds the header that a reconciled table has. */
export function isReconciled({ rows }: Grid): boolean {
  const [status] = ADDED_COLUMNS;
  return rows.some(({ cells }) => cells.some((cell) => cell?.text === status));
}

/** Headers that are looked for, for the message when none is there. */
const EXPECTED = ['Mã xã', 'Phường/xã', 'Địa chỉ'];
