import type { HeadEntry, RowRole, Table } from '../../lib/tables/index.js';
import type { Finding } from '../findings/index.js';
import { type Above, type Recognisers, readAbove, titlesOf } from './above/above.js';
import { readUpper } from './above/upper.js';
import { besideFindings, besideOf } from './beside/table-beside.js';
import { assembleBody, type Body } from './body/body.js';
import { classifierOf } from './body/classify.js';
import { type Frame, frameOf } from './body/frame.js';
import { lookThrough } from './body/look-through.js';
import { repetitionOf } from './body/repeated.js';
import type { RowClass } from './body/row-class.js';
import type { SectionStack } from './body/section-stack.js';
import { settle } from './body/settle.js';
import { headerSecond, rowsAboveHeader, rowsPassedOver } from './findings.js';
import type { Header } from './header/header.js';
import { isClear } from './header/sure.js';
import type { SheetRow } from './merges/sheet-row.js';
import { notesBeside } from './notes.js';
import { raggedRows } from './ragged.js';
import { RowRoles } from './row-roles.js';
import { areAdjacent, type Sheet } from './sheet.js';
import { struckThrough, withoutStruck } from './struck.js';

/** One table of a sheet and where it ends. */
export interface ReadTable {
  readonly table: Table;
  readonly roles: RowRoles;
  readonly findings: readonly Finding[];
  /** Indexes of the columns where the sheet may be parted: another table seems to stand beside this one. */
  readonly starts: readonly number[];
  /** Index of the first row that is no part of it. */
  readonly end: number;
  /** The header of the table below, when there is one. */
  readonly next?: Header | undefined;
  /** What holds for the table below as well: its header stands right below data, and only the columns are others. */
  readonly carried?: Carried | undefined;
}

/** What surrounds the rows of two tables. */
export interface Carried {
  readonly head: readonly HeadEntry[];
  readonly titles: readonly string[];
  readonly stack: SectionStack;
}

/**
 * Takes a sheet, the index of the first row that belongs to no table further up, and a header;
 * gives the header's table.
 */
export function readTable(
  sheet: Sheet,
  from: number,
  header: Header,
  recognisers: Recognisers,
  carried?: Carried,
): ReadTable {
  const frame = frameOf(sheet, header);
  const headerRows = sheet.rows.slice(header.first, header.last + 1);
  const around = sheet.rows.slice(from, header.first);
  const surroundings = { ...recognisers, frame, isRepeatedHeader: repetitionOf(headerRows) };
  const classifyBelow = (titles: readonly SheetRow[]) =>
    classifierOf({ ...surroundings, titles: titlesOf(titles) });
  const { looks, next } = lookThrough(sheet, header, classifyBelow(around), recognisers);
  const start = header.last + 1;
  const below = sheet.rows.slice(start, start + looks.length);
  const settled = settle(sheet.struck === 'skip' ? withoutStruck(below, looks, frame) : looks);
  const upper = readUpper(around, classifyBelow, {
    frame,
    below: below.filter((_, i) => settled[i]?.is === 'data'),
    certain: isClear(header) && header.recognised > 1,
    recogniseHeader: recognisers.recogniseHeader,
    recogniseKey: recognisers.recogniseKey,
  });
  const above = readAbove(around.slice(0, around.length - upper.rows.length), frame, recognisers);
  const bodyRows = [...upper.rows, ...headerRows.slice(-1), ...below];
  const bodyLooks = [...upper.looks, AT_HEADER, ...settled];
  const body = assembleBody(sheet, bodyRows, bodyLooks, frame, above, carried?.stack);
  // Where nothing is struck through nobody asks for them.
  const isStruck = bodyRows.some(({ own }) => own.struck !== undefined);
  const classified = (isStruck ? bodyRows : []).flatMap((row, i) => {
    const look = bodyLooks[i];
    return look === undefined ? [] : [{ row, look }];
  });
  const head = above.head.length > 0 ? above.head : (carried?.head ?? []);
  const titles = [...above.titles, ...(carried?.titles ?? [])];
  const end = start + looks.length;
  const follows = next !== undefined && continuesAt(sheet, next, end, settled.at(-1));
  const own = [...upper.rows, ...below];
  const beside = whatIsBeside(sheet, headerRows, frame, own, body, recognisers);
  return {
    table: tableOf(sheet, headerRows, frame, { head, titles }, body),
    roles: joinedRoles(above, headerRows, body),
    starts: beside.starts,
    findings: [
      ...raggedRows(sheet, headerRows, body.sources),
      ...beside.findings,
      ...rowsPassedOver(sheet, own.filter(isOneOf(rowsOf(body.roles, isPassedOver)))),
      ...struckThrough(sheet, frame, headerRows, classified),
      ...rowsAboveHeader(sheet, upper.records, headerRows.at(-1)),
      ...(follows ? headerSecond(sheet, sheet.rows[next.last]) : []),
    ],
    end,
    next,
    carried: follows ? { head, titles, stack: body.stack } : undefined,
  };
}

/** In place of the header among the rows above and below it: nothing continues over it. */
const AT_HEADER: RowClass = { is: 'blank' };

/** Whether another header stands right below the last row of data. */
function continuesAt(
  { grid, rows }: Sheet,
  next: Header,
  end: number,
  last: RowClass | undefined,
): boolean {
  const [before, row] = [rows[end - 1], rows[next.first]];
  if (next.first !== end || last?.is !== 'data') return false;
  return before !== undefined && row !== undefined && areAdjacent(grid, before, row);
}

function joinedRoles(
  above: Pick<Above, 'roles'>,
  header: readonly SheetRow[],
  body: Pick<Body, 'roles'>,
): RowRoles {
  const roles = new RowRoles(above.roles);
  for (const { number } of header) roles.set(number, 'header');
  for (const [row, role] of body.roles) roles.set(row, role);
  return roles;
}

function tableOf(
  { grid: { source, sheet, hidden, span }, blocks }: Sheet,
  headerRows: readonly SheetRow[],
  { columns }: Frame,
  { head, titles }: Pick<Carried, 'head' | 'titles'>,
  { rows }: Body,
): Table {
  return {
    source,
    ...(sheet !== undefined && { sheet }),
    ...(hidden && { hidden }),
    headerRows: headerRows.map(({ number }) => number),
    firstDataRow: rows[0]?.number ?? 0,
    columns,
    rows,
    ...(head.length > 0 && { head }),
    ...(titles.length > 0 && { titles }),
    ...(blocks.length > 0 && { merges: blocks }),
    ...(span !== undefined && { span }),
  };
}

/** Notes and other tables beside the rows of a table that were neither passed over nor left open. */
function whatIsBeside(
  sheet: Sheet,
  header: readonly SheetRow[],
  frame: Frame,
  below: readonly SheetRow[],
  { roles }: Body,
  recognisers: Recognisers,
): { readonly findings: readonly Finding[]; readonly starts: readonly number[] } {
  const left = rowsOf(roles, (role) => isPassedOver(role) || role === 'unread');
  const rows = below.filter(({ number }) => !left.has(number));
  const { tables, notes } = besideOf(sheet, { frame, header, rows }, recognisers);
  return {
    findings: [...besideFindings(sheet, tables), ...notesBeside(sheet, notes)],
    starts: tables.map(({ start }) => start),
  };
}

function isOneOf(numbers: ReadonlySet<number>): (row: SheetRow) => boolean {
  return ({ number }) => numbers.has(number);
}

function rowsOf(roles: Body['roles'], isOne: (role: RowRole) => boolean): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const [row, role] of roles) if (isOne(role)) rows.add(row);
  return rows;
}

/** Such rows are neither read nor kept as a section. */
function isPassedOver(role: RowRole): boolean {
  return role === 'total' || role === 'closing';
}
