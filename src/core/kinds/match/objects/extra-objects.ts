import {
  type Cell,
  type Column,
  columnLetter,
  isJsonObject,
  type Json,
  type Table,
  textCell,
} from '../../../../lib/tables/index.js';
import { tidySpace } from '../../../../lib/text/index.js';
import { EXTRA, extraName } from '../../extra.js';

/**
 * A list of JSON records holds what was kept of other columns in one object, `extra`: a column for each
 * of its members, behind the others. A column of that name that holds anything else stays as it is.
 */
export function withExtraColumns(table: Table): Table {
  const extra = table.columns.find(({ header }) => header === EXTRA);
  if (extra === undefined) return table;
  const objects = table.rows.map(({ cells }) => membersOf(cells[extra.index]));
  if (!objects.every((members) => members !== undefined)) return table;
  const headers = [...new Set(objects.flatMap((members) => [...members.keys()]))];
  const first = Math.max(...table.columns.map(({ index }) => index)) + 1;
  const added = headers.map((header, order): Column => {
    const index = first + order;
    return {
      index,
      letter: columnLetter(index),
      header: extraName(tidySpace(header.normalize('NFC'))),
    };
  });
  return {
    ...table,
    columns: [...table.columns.filter((column) => column !== extra), ...added],
    rows: table.rows.map((row, order) => {
      const own = Array.from({ length: first }, (_, index) => row.cells[index]);
      return { ...row, cells: [...own, ...headers.map((header) => objects[order]?.get(header))] };
    }),
  };
}

/** The object's members as cells; undefined for what is no object of named members. */
function membersOf(cell: Cell | undefined): ReadonlyMap<string, Cell | undefined> | undefined {
  if (cell === undefined) return new Map();
  if (cell.type !== 'json' || !isJsonObject(cell.raw)) return undefined;
  const members = Object.entries(cell.raw);
  if (members.some(([name]) => tidySpace(name) === '')) return undefined;
  return new Map(members.map(([name, value]) => [name, textOf(value)]));
}

/** What is kept is text: that is what exports write there. */
function textOf(value: Json): Cell | undefined {
  if (value === null) return undefined;
  return textCell(typeof value === 'string' ? value : JSON.stringify(value));
}
