import type { Finding } from '../../findings/index.js';
import type { RowRole, Table } from '../table.js';
import { type Above, type Recognisers, readAbove } from './above/above.js';
import { assembleBody, type Body } from './body/body.js';
import { classifierOf } from './body/classify.js';
import { type Frame, frameOf } from './body/frame.js';
import { lookThrough } from './body/look-through.js';
import { repetitionOf } from './body/repeated.js';
import { settle } from './body/settle.js';
import { rowsPassedOver } from './findings.js';
import type { Header } from './header/header.js';
import type { SheetRow } from './merges/sheet-row.js';
import { notesBeside } from './notes.js';
import { raggedRows } from './ragged.js';
import type { Sheet } from './sheet.js';
import { struckThrough, withoutStruck } from './struck.js';

/** One table of a sheet and where it ends. */
export interface ReadTable {
  readonly table: Table;
  readonly roles: readonly (readonly [row: number, role: RowRole])[];
  readonly findings: readonly Finding[];
  /** Index of the first row that is no part of it. */
  readonly end: number;
  /** The header of the table below, when there is one. */
  readonly next?: Header | undefined;
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
): ReadTable {
  const frame = frameOf(sheet, header);
  const headerRows = sheet.rows.slice(header.first, header.last + 1);
  const above = readAbove(sheet.rows.slice(from, header.first), frame, recognisers);
  const classify = classifierOf({
    frame,
    isRepeatedHeader: repetitionOf(headerRows),
    recogniseSection: recognisers.recogniseSection,
    titles: above.titles,
  });
  const { looks, next } = lookThrough(sheet, header, classify, recognisers.recogniseHeader);
  const start = header.last + 1;
  const below = sheet.rows.slice(start, start + looks.length);
  const settled = settle(sheet.struck === 'skip' ? withoutStruck(below, looks, frame) : looks);
  const body = assembleBody(sheet, below, settled, frame, above);
  const classified = below.flatMap((row, i) => {
    const look = settled[i];
    return look === undefined ? [] : [{ row, look }];
  });
  const roles = [...above.roles, ...headerRows.map(asHeader), ...body.roles];
  return {
    table: tableOf(sheet, headerRows, frame, above, body),
    roles,
    findings: [
      ...findingsOf(sheet, headerRows, frame, below, body),
      ...struckThrough(sheet, frame, headerRows, classified),
    ],
    end: start + looks.length,
    next,
  };
}

function asHeader({ number }: SheetRow): readonly [number, RowRole] {
  return [number, 'header'];
}

function tableOf(
  { grid: { source, sheet, hidden }, blocks }: Sheet,
  headerRows: readonly SheetRow[],
  { columns }: Frame,
  { head }: Above,
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
    ...(blocks.length > 0 && { merges: blocks }),
  };
}

function findingsOf(
  sheet: Sheet,
  headerRows: readonly SheetRow[],
  frame: Frame,
  below: readonly SheetRow[],
  { sources, roles }: Body,
): Finding[] {
  const passedOver = new Set(roles.flatMap(([row, role]) => (isPassedOver(role) ? [row] : [])));
  return [
    ...raggedRows(sheet, headerRows, sources),
    ...notesBeside(
      sheet,
      frame,
      headerRows,
      below.filter(({ number }) => !passedOver.has(number)),
    ),
    ...rowsPassedOver(
      sheet,
      below.filter(({ number }) => passedOver.has(number)),
    ),
  ];
}

/** Such rows are neither read nor kept as a section. */
function isPassedOver(role: RowRole): boolean {
  return role === 'total' || role === 'closing';
}
