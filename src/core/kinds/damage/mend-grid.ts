import {
  type Cell,
  type Grid,
  isJsonObject,
  type Json,
  type Row,
} from '../../../lib/tables/index.js';
import { type Damage, type Mending, memoiseRepeating } from '../../../lib/text/index.js';
import type { RepairSwitch } from '../repairs/apply.js';
import { bringBack, isQuoted } from './bring-back.js';
import { quotedRows } from './quoted-rows.js';

/** A text of a grid that was damaged before it came to us, and where it stands. */
export interface DamagedText {
  readonly row: number;
  /** Index of its column. */
  readonly column: number;
  /** The text as it came: the cell's, or one inside the JSON that the cell holds. */
  readonly text: string;
  readonly damage: Damage;
}

/** A grid whose damaged texts were brought back where that is certain. */
export interface MendedGrid {
  readonly grid: Grid;
  readonly damaged: readonly DamagedText[];
}

/**
 * Examines every text of a grid before anything is made of it: a damaged header or title would not be
 * known for what it is. Gives the grid with what could be brought back, and all that was damaged.
 */
export function mendGrid(grid: Grid): MendedGrid {
  const damaged: DamagedText[] = [];
  const quoted = quotedRows(grid.rows);
  const [bare, inQuotes] = [examineColumns(false), examineColumns(true)];
  const rows = grid.rows.map((row) => mendRow(row, quoted.has(row) ? inQuotes : bare, damaged));
  return damaged.length === 0 ? { grid, damaged } : { grid: { ...grid, rows }, damaged };
}

/** A cell of a mended grid as it is kept: with no more brought back than the switch allows. */
export function asEnabled(cell: Cell | undefined, enabled: RepairSwitch): Cell | undefined {
  if (cell?.came === undefined || MENDINGS.every(enabled)) return cell;
  const quoted = isQuoted(cell.came, cell);
  return mendCell(cell.came, (text) => bringBack(text, { quoted, isOn: enabled })?.text ?? text);
}

const MENDINGS: readonly Mending[] = ['unwrap-text', 'decode-escapes', 'restore-encoding'];

/** Texts of one column that are remembered with what they suffered. */
const MOST_TEXTS = 16_384;

/** What a text of a column suffered. */
type Examine = (text: string, column: number) => Damage | undefined;

/** Gives how the texts of rows are examined; one that comes again in its column is examined once. */
function examineColumns(quoted: boolean): Examine {
  const columns: ((text: string) => Damage | undefined)[] = [];
  return (text, column) => {
    const examine =
      columns[column] ?? memoiseRepeating((one) => bringBack(one, { quoted }), MOST_TEXTS);
    columns[column] = examine;
    return examine(text);
  };
}

function mendRow(row: Row, examine: Examine, damaged: DamagedText[]): Row {
  let cells: (Cell | undefined)[] | undefined;
  for (let column = 0; column < row.cells.length; column += 1) {
    const cell = row.cells[column];
    if (cell?.type !== 'text' && cell?.type !== 'json') continue;
    const mended = mendCell(cell, (text) => {
      const damage = examine(text, column);
      if (damage === undefined) return text;
      damaged.push({ row: row.number, column, text, damage });
      return damage.text;
    });
    if (mended === cell) continue;
    cells ??= [...row.cells];
    cells[column] = mended;
  }
  return cells === undefined ? row : { ...row, cells };
}

function mendCell(cell: Cell, mend: (text: string) => string): Cell {
  if (cell.type === 'json') {
    const raw = mendJson(cell.raw, mend);
    return raw === cell.raw ? cell : { ...cell, raw, text: JSON.stringify(raw), came: cell };
  }
  const text = mend(cell.text);
  return text === cell.text ? cell : { ...cell, text, came: cell };
}

/** The same value where nothing of it was damaged. */
function mendJson(value: Json, mend: (text: string) => string): Json {
  if (typeof value === 'string') return mend(value);
  if (Array.isArray(value)) {
    const items = value.map((item: Json) => mendJson(item, mend));
    return items.every((item, i) => item === value[i]) ? value : items;
  }
  if (!isJsonObject(value)) return value;
  const entries = Object.entries(value);
  const mended = entries.map(([key, inner]) => [mend(key), mendJson(inner, mend)] as const);
  const isSame = mended.every(
    ([key, inner], i) => key === entries[i]?.[0] && inner === entries[i]?.[1],
  );
  return isSame ? value : Object.fromEntries(mended);
}
