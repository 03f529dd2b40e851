import { delimiterSecond } from './delimiter-second.js';
import { headerSecond } from './header-second.js';
import { rowsAboveHeader } from './rows-above-header.js';
import { rowsNotUnderstood } from './rows-not-understood.js';
import { tableBeside } from './table-beside.js';
import { tablesSideBySide } from './tables-side-by-side.js';

/** Codes about rows, headers and tables that stand where none should. */
export const tablesLayout = {
  'rows-above-header': rowsAboveHeader,
  'header-second': headerSecond,
  'delimiter-second': delimiterSecond,
  'rows-not-understood': rowsNotUnderstood,
  'tables-side-by-side': tablesSideBySide,
  'table-beside': tableBeside,
};
