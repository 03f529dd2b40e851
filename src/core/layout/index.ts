/**
 * Layout: takes the grid of a sheet, gives its tables as offices lay them out: titles, headers of several
 * rows, sections, continuations, totals; and an account of every row. Never knows what a column means.
 */
export { accountOf, accountOfAll, type RowAccount, rowsOfFile, sumOfAccounts } from './account.js';
export type { AccountedInput } from './accounted-input.js';
export { type Seam, seamsOf } from './beside/seams.js';
export { splitGrid } from './beside/split.js';
export { furtherRows, type JudgeRow } from './body/further.js';
export { rowsPassedOver } from './findings.js';
export { HEADER_PATH_SEPARATOR } from './header/columns.js';
export type { LayoutOptions, Recognise } from './options.js';
export { type TablesReading, toTables } from './to-tables.js';
