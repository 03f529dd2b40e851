import { type Column, cellAddress, type Table } from '../../../../lib/tables/index.js';
import { closest } from '../../../../lib/text/index.js';
import { type Finding, finding, type Place } from '../../../findings/index.js';
import type { FieldSpec, Kind } from '../../kind.js';
import { takeApart } from '../header/apart.js';
import { foldHeader } from '../header/fold.js';
import type { ColumnMatch } from '../match.js';
import { columnsOfValues } from '../offers/alike-values.js';
import { mapFlag } from '../offers/map-flag.js';
import { nearestColumns, nearestFields } from '../offers/nearest.js';
import { type ColumnOverrides, overrideFor } from './claims.js';
import { isOwnColumn } from './own-columns.js';
import type { Yielding } from './settle.js';

/** Below this a match is told to the user. */
const SURE = 0.9;

/**
 * For so many columns that no field takes the nearest fields are looked for. A sheet with more is
 * damaged or no list, and looking takes about a millisecond a column.
 */
const HELPED = 100;

/** "STT", "TT", "No": a column that numbers the rows is no news to anybody. Folded. */
const NUMBERING = new Set(['stt', 'tt', 'số tt', 'số thứ tự', 'no', '#']);

/** A field that several columns claim equally, told at the second of them. */
export function claimedTwice(table: Table, field: string, columns: readonly Column[]): Finding {
  const second = columns[1];
  const place = second === undefined ? sheetPlace(table) : headerPlace(table, second);
  const named = columns.map((column) => `${column.letter} “${column.header}”`);
  const flags = columns.map((column) => mapFlag(column, table.columns, field));
  return finding('column-claimed-twice', { place, field }, { columns: named, flags });
}

/** A hidden column whose field a visible one has. */
export function hiddenYields(table: Table, { column, field, to }: Yielding): Finding {
  const place = headerPlace(table, column);
  const params = { shown: `${to.letter} “${to.header}”`, letter: column.letter };
  return finding('hidden-column-yields', { place, field }, params);
}

/** So many columns are offered for a field without one. */
const OFFERED = 3;

/** A required field without a column, with those whose values look like its, or whose headers come nearest. */
export function columnMissing(
  kind: Kind,
  table: Table,
  field: FieldSpec,
  columns: readonly ColumnMatch[],
): Finding {
  const free = columns.filter((match) => match.field === undefined).map(({ column }) => column);
  const byValues = columnsOfValues(kind, field, free.filter(mayHoldData), table.rows);
  const likely = [...new Set([...byValues, ...nearestColumns(field, free)])].slice(0, OFFERED);
  const place = { ...sheetPlace(table), column: field.label.vi };
  const params = {
    closest: likely.map(({ header }) => header),
    flags: likely.map((column) => mapFlag(column, table.columns, field.field)),
  };
  return finding('column-missing', { place, field: field.field }, params);
}

/**
 * The columns that no field takes, but for those that number the rows, each with the nearest of the
 * fields that no column has: `taken` are the names of the others.
 */
export function unmatched(
  kind: Kind,
  table: Table,
  columns: readonly Column[],
  taken: ReadonlySet<string>,
): Finding[] {
  const nearest = nearestFields(kind);
  const isFree = ({ field, many }: FieldSpec) => many === true || !taken.has(field);
  return columns.filter(mayHoldData).map((column, order) => {
    const place = headerPlace(table, column);
    const likely = order < HELPED ? nearest(column.header, isFree) : [];
    const params = {
      closest: likely.map(({ label }) => label.vi),
      flags: likely.map(({ field }) => mapFlag(column, table.columns, field)),
    };
    return finding('column-unmatched', { place }, params);
  });
}

/** Whether a column may be a field's: it neither numbers the rows nor was it appended by haicap. */
export function mayHoldData({ header }: Pick<Column, 'header'>): boolean {
  return !isOwnColumn(header) && !numbersRows(header);
}

/** “STT”, “STT (1)”. */
function numbersRows(header: string): boolean {
  const names = [foldHeader(header), ...takeApart(header).map(({ name }) => name)];
  return names.some((name) => NUMBERING.has(name));
}

/** A column that a field took on weak grounds. */
export function guessed(table: Table, match: ColumnMatch): Finding[] {
  return guesses(table, [match]).map(({ place, field, confidence, flag, leaveOut }) =>
    finding('column-guessed', { place, field }, { confidence, flag, leaveOut }),
  );
}

/** A match that is below certainty, and the flags that settle it. */
export interface Guess {
  readonly column: Column;
  readonly field: string;
  readonly confidence: number;
  readonly place: Place;
  readonly flag: string;
  readonly leaveOut: string;
}

/** The columns that fields took on weak grounds. */
export function guesses(table: Table, columns: readonly ColumnMatch[]): Guess[] {
  return columns.flatMap(({ column, field, confidence, why }): Guess[] => {
    if (field === undefined || confidence === undefined) return [];
    if (confidence >= SURE || why === 'mapped') return [];
    const flag = mapFlag(column, table.columns, field);
    const leaveOut = mapFlag(column, table.columns, null);
    return [{ column, field, confidence, place: headerPlace(table, column), flag, leaveOut }];
  });
}

/** What was said about a column that the table doesn't have. */
export function unusedOverrides(table: Table, overrides: ColumnOverrides): Finding[] {
  const used = new Set(table.columns.map((column) => overrideFor(overrides, column)));
  const headers = table.columns.map((column) => column.header);
  return overrides
    .filter((override) => override.asked && !used.has(override))
    .map(({ header }) => {
      const params = { header, closest: closest(header, headers) };
      return finding('mapping-unused', { place: sheetPlace(table) }, params);
    });
}

function sheetPlace({ source, sheet }: Table): Place {
  return sheet === undefined ? { file: source.name } : { file: source.name, sheet };
}

function headerPlace(table: Table, column: Column): Place {
  const row = table.headerRows.at(-1);
  const place = { ...sheetPlace(table), column: column.header };
  return row === undefined ? place : { ...place, row, cell: cellAddress(row, column.index) };
}
