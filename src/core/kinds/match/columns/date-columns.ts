import type { Cell, Column, Table } from '../../../../lib/tables/index.js';
import { type Finding, finding } from '../../../findings/index.js';
import type { DateOrder } from '../../choices.js';
import type { Kind } from '../../kind.js';
import { orderOf } from '../../values/date-order.js';
import { type YearDoubt, yearDoubtOf } from '../../values/year-first.js';
import { headerOrder } from '../header/header-order.js';
import { columnSpecs, specName } from './column-specs.js';
import type { Matching } from './columns.js';

/** The columns whose dates can be read, and what is said of the others. */
export interface DatedColumns {
  readonly matching: Matching;
  readonly findings: readonly Finding[];
}

/** What is known of a table's dates besides what its columns tell. */
export interface DatesKnown {
  /** Which of day and month they begin with, where a person said so. */
  readonly said?: DateOrder | undefined;
  /** A date with the month first that stands elsewhere in the file. */
  readonly beside?: string | undefined;
}

/**
 * The order of day and month is that of the whole column: where a date tells that the month stands
 * first, `07/01/2025` beside it is no 7 January. Such a column is left out, as if the list had none,
 * until a person (`said`) or its header has said the order: no date of it is stored, and none stored before is lost. What
 * contradicts its own header is not settled by it. So is another column of the file (`beside`) whose own dates and
 * header tell no order: one hand wrote both. Nor is a column settled whose years may stand where the day is looked for.
 */
export function withoutUnsettledDates(
  kind: Kind,
  table: Table,
  matching: Matching,
  { said, beside }: DatesKnown,
): DatedColumns {
  const dates = new Set(
    columnSpecs(kind).flatMap(({ field, reads }) => (reads === 'date' ? [field] : [])),
  );
  const columns = [...matching.byField].filter(([name]) => dates.has(specName(name)));
  const judged = columns.map(([name, column]) => ({ name, column, cells: cellsOf(table, column) }));
  const unsettled = judged.filter(
    (one) =>
      said === undefined &&
      (one.cells.years !== undefined || isUnsettled(one) || isDoubtful(one, beside)),
  );
  const left = new Set(unsettled.map(({ name }) => name));
  const findings = judged.flatMap((one) =>
    left.has(one.name) ? unsettledFinding(table, one, beside) : convertedFinding(table, one),
  );
  if (left.size === 0) return { matching, findings };
  const byField = new Map([...matching.byField].filter(([name]) => !left.has(name)));
  return { matching: { ...matching, byField }, findings };
}

/** What the cells of a column say of its order. */
interface DateCells {
  /** Texts by what they say. */
  readonly texts: Readonly<Record<'day-first' | 'month-first' | 'either', readonly string[]>>;
  /** Cells that are dates to the spreadsheet. */
  readonly dates: readonly string[];
  readonly filled: number;
  /** Whether a year may stand where the day is looked for. */
  readonly years: YearDoubt | undefined;
}

interface Judged {
  readonly name: string;
  readonly column: Column;
  readonly cells: DateCells;
}

function cellsOf({ rows }: Table, { index }: Column): DateCells {
  const texts: Record<keyof DateCells['texts'], string[]> = {
    'day-first': [],
    'month-first': [],
    either: [],
  };
  const dates: string[] = [];
  const all: string[] = [];
  let filled = 0;
  for (const { cells } of rows) {
    const cell: Cell | undefined = cells[index];
    if (cell === undefined || cell.text.trim() === '') continue;
    filled += 1;
    if (cell.date === undefined) all.push(cell.text);
    else dates.push(cell.date);
    const order = cell.date === undefined ? orderOf(cell.text) : 'none';
    if (order !== 'none') texts[order].push(cell.text);
  }
  return { texts, dates, filled, years: yearDoubtOf(all) };
}

/** Whether a column has dates in another order than its header says, or than is usual. */
function isUnsettled({ column, cells }: Judged): boolean {
  const against = headerOrder(column.header) === 'month-first' ? 'day-first' : 'month-first';
  return cells.texts[against].length > 0;
}

/** Whether a column's dates can be read either way, and others of the file have the month first. */
function isDoubtful({ column, cells: { texts } }: Judged, beside: string | undefined): boolean {
  if (beside === undefined || headerOrder(column.header) !== undefined) return false;
  return texts['day-first'].length === 0 && texts.either.length > 0;
}

function unsettledFinding(table: Table, { name, column, cells }: Judged, beside = ''): Finding[] {
  const { years, filled } = cells;
  if (years !== undefined) {
    const code = years.kind === 'short-year' ? 'dates-short-year' : 'dates-day-after-year';
    return [finding(code, detailsOf(table, name, column), { cells: filled, sample: years.sample })];
  }
  const isSaid = headerOrder(column.header) === 'month-first';
  // Where no cell does, the header may tell that the month stands first.
  const [monthFirst = isSaid ? column.header : undefined] = cells.texts['month-first'];
  const [dayFirst] = cells.texts['day-first'];
  const details = detailsOf(table, name, column);
  if (monthFirst === undefined) {
    const [sample = ''] = cells.texts.either;
    return [finding('dates-doubtful', details, { cells: cells.filled, sample, other: beside })];
  }
  const params = { cells: cells.filled, sample: monthFirst };
  return dayFirst === undefined
    ? [finding('dates-month-first', details, params)]
    : [finding('dates-contradictory', details, { ...params, other: dayFirst })];
}

/**
 * Days from 13 on as texts, and those up to 12 as dates to the spreadsheet: one that expects another
 * order makes such dates of texts, and leaves the others as they are.
 */
function convertedFinding(table: Table, { name, column, cells }: Judged): Finding[] {
  const { texts, dates } = cells;
  const certain = [texts['day-first'], texts['month-first']].filter(({ length }) => length > 0);
  const [sample] = certain[0] ?? [];
  const isSplit = certain.length === 1 && texts.either.length === 0 && dates.length > 0;
  if (sample === undefined || !isSplit || !dates.every(isEarlyDay)) return [];
  const details = detailsOf(table, name, column);
  return [finding('dates-converted', details, { dates: dates.length, sample })];
}

/** Whether an ISO date has a day that could be a month. */
function isEarlyDay(date: string): boolean {
  return Number(date.slice('YYYY-MM-'.length)) <= MONTHS;
}

const MONTHS = 12;

function detailsOf({ source, sheet }: Table, name: string, { header }: Column) {
  const place = { file: source.name, ...(sheet !== undefined && { sheet }), column: header };
  return { place, field: specName(name) };
}
