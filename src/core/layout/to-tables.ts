import type { Grid, RowRole, Table } from '../../lib/tables/index.js';
import { type Finding, finding } from '../findings/index.js';
import type { Recognisers } from './above/above.js';
import { completeRoles } from './account.js';
import { headerAmbiguous, headerNotFound, hiddenParts, rowsNotUnderstood } from './findings.js';
import { type FoundHeader, findHeader } from './header/find.js';
import type { Header } from './header/header.js';
import { knownTable } from './known.js';
import { spreadMerges } from './merges/spread.js';
import { type LayoutOptions, remembering } from './options.js';
import { placeOn } from './place.js';
import { type Carried, readTable } from './read-table.js';
import { RowRoles } from './row-roles.js';
import type { Sheet } from './sheet.js';

/** What was understood of a grid; no table when there is none, and then a finding says why. */
export interface TablesReading {
  /** From the top of the sheet. */
  readonly tables: readonly Table[];
  /** What each filled row was taken for: every one has a role. */
  readonly roles: ReadonlyMap<number, RowRole>;
  /** Of each table the number of the last row that belongs to it; the last one's has no row behind it. */
  readonly lastRows: readonly number[];
  /** Indexes of the columns where the sheet may be parted: another table seems to stand beside one that was read. */
  readonly starts: readonly number[];
  readonly findings: readonly Finding[];
}

/** Longer texts head no column and no section, and are not worth remembering. */
const LONGEST_REMEMBERED = 200;

const NO_COLUMNS: ReadonlySet<number> = new Set();

/**
 * Takes a grid and how it is to be understood; gives its tables. Findings: `sheet-empty`,
 * `sheet-hidden`, `rows-hidden`; `header-not-found`, then the only one about the layout; `header-ambiguous`, `notes-without-header`, `table-beside`, `rows-passed-over`, `rows-above-header`, `rows-not-understood`, `header-second`, what is struck through; for delimited files
 * `row-too-long` and `row-too-short`. Throws `file-too-large` for merges that cover too many cells.
 */
export function toTables(grid: Grid, options: LayoutOptions): TablesReading {
  const place = { place: placeOn(grid) };
  const hidden = grid.hidden ? [finding('sheet-hidden', place, {})] : [];
  if (grid.rows.length === 0) {
    return {
      tables: [],
      roles: new Map(),
      lastRows: [],
      starts: [],
      findings: [...hidden, finding('sheet-empty', place, {})],
    };
  }
  const reading = grid.headerKnown ? knownTable(grid) : readSheet(grid, options);
  return { ...reading, findings: [...hidden, ...reading.findings] };
}

function readSheet(grid: Grid, options: LayoutOptions): TablesReading {
  const skip = options.hidden === 'skip';
  const spread = spreadMerges(grid);
  const sheet: Sheet = {
    grid,
    rows: spread.filter(({ own }) => !(skip && own.hidden)),
    blocks: spread.flatMap(({ blocks }) => blocks),
    skippedColumns: (skip ? grid.hiddenColumns : undefined) ?? NO_COLUMNS,
    struck: options.struck ?? 'read',
  };
  const recogniseHeader = remembering(options.recogniseHeader, LONGEST_REMEMBERED);
  const recognisers: Recognisers = {
    recogniseHeader,
    recogniseSection: remembering(options.recogniseSection ?? nothing, LONGEST_REMEMBERED),
    recogniseKey: options.recogniseKey ?? never,
    glanceHeader: options.glanceHeader ?? never,
  };
  const found = findHeader(sheet, { ...options, recogniseHeader });
  const roles = new RowRoles(skip ? hiddenRoles(grid) : []);
  if (found === undefined) {
    completeRoles(grid, roles, { beside: false });
    const findings = [headerNotFound(sheet, options, recogniseHeader)];
    return { tables: [], roles, lastRows: [], starts: [], findings };
  }
  const lastRows: number[] = [];
  const reads: ReturnType<typeof readTable>[] = [];
  let [from, header]: [number, Header | undefined] = [0, found.header];
  let carried: Carried | undefined;
  while (header !== undefined) {
    const read = readTable(sheet, from, header, recognisers, carried);
    for (const [row, role] of read.roles) roles.set(row, role);
    reads.push(read);
    lastRows.push(sheet.rows[read.end - 1]?.number ?? 0);
    [from, header, carried] = [read.end, read.next, read.carried];
  }
  completeRoles(grid, roles, { beside: true });
  const findings = [
    ...hiddenParts(sheet, options.hidden),
    ...doubts(sheet, found),
    ...reads.flatMap((read) => read.findings),
    ...rowsNotUnderstood(sheet, roles),
  ];
  return {
    tables: reads.map(({ table }) => table),
    roles,
    lastRows,
    starts: reads.flatMap(({ starts }) => starts),
    findings,
  };
}

function doubts(sheet: Sheet, { header, rival }: FoundHeader): Finding[] {
  const row = sheet.rows[header.last]?.number;
  return row === undefined || rival === undefined ? [] : [headerAmbiguous(sheet, row, rival)];
}

function hiddenRoles({ rows }: Grid): (readonly [number, RowRole])[] {
  return rows.flatMap(({ number, hidden }) => (hidden ? [[number, 'hidden'] as const] : []));
}

function nothing(): number {
  return 0;
}

function never(): boolean {
  return false;
}
