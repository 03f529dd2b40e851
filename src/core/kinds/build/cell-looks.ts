import type { Cell, Json, Table, TableRow } from '../../../lib/tables/index.js';
import { memoiseRepeating } from '../../../lib/text/index.js';
import { type Finding, isRepairName } from '../../findings/index.js';
import type { Kind } from '../kind.js';
import { jsonCellOf } from '../readers/column-reader.js';
import type { DatasetRecord } from '../record.js';
import { recordOf } from './build.js';
import { type FieldColumn, otherFields } from './field-column.js';
import { LookTrial } from './look-trial.js';
import { type Piece, readPiece } from './piece.js';
import { EVERY_REPAIR, type TableReader } from './table-reader.js';

/** What one cell comes to by itself, whatever stands beside it in its row. */
export interface CellLook {
  /** Of the fields that are asked for, what it says. */
  readonly said: readonly (readonly [field: string, value: Json])[];
  /** The repairs that were made of it. */
  readonly repairs: readonly Pick<Finding, 'code' | 'severity'>[];
  /** Whether there is no more to say of it: for its sake nobody need look at its row. */
  readonly isQuiet: boolean;
}

/** What is asked of cells one by one. */
export interface CellQuestions {
  /** Gives whether nothing is told of a record that has the fields of one cell and no others. */
  readonly quietOf: (fields: readonly string[]) => (record: DatasetRecord) => boolean;
  /** The fields that are asked for of every row; all of them when absent. */
  readonly fields?: ReadonlySet<string> | undefined;
}

/** Gives what the cells of a row come to one by one; undefined where the row has to be read as a whole. */
export type LookAtCells = (row: TableRow) => readonly CellLook[] | undefined;

/** Texts of one column that are remembered with what they come to. */
const MOST_TEXTS = 16_384;

/** Checks look at all fields of a record: cell by cell, wide tables would take the square of their columns (16,384: minutes). */
const MOST_COLUMNS = 100;

/**
 * A row is the sum of its cells where nothing around it speaks for it, each column has a field of its own and every
 * cell is a plain text, or a nested value of a JSON record. Then what a text comes to is found out once: most of a list's columns have a few hundred, and
 * to read and check a row as a whole takes ten times as long.
 */
export function cellLooks(
  kind: Kind,
  { table, columns, contextOf }: TableReader,
  questions: CellQuestions,
): LookAtCells {
  const own = new Set(columns.map(({ spec }) => spec.field));
  if (own.size < columns.length || columns.length > MOST_COLUMNS) return () => undefined;
  const isShared = sharedFields(columns, own);
  const trial = new LookTrial();
  const lookers = columns.map((field) => lookerOf(kind, table, field, isShared, questions, trial));
  const looks: CellLook[] = [];
  return (row) => {
    if (!trial.isWorth() || contextOf(row).length > 0) return undefined;
    for (const [place, { index, absent, lookAt }] of lookers.entries()) {
      const cell = row.cells[index];
      const look = cell === undefined ? absent : lookAt(cell);
      if (look?.isQuiet !== true) return undefined;
      looks[place] = look;
    }
    return looks;
  };
}

function lookerOf(
  kind: Kind,
  table: Table,
  field: FieldColumn,
  isShared: (name: string) => boolean,
  { quietOf, fields }: CellQuestions,
  trial: LookTrial,
) {
  const isQuiet = quietOf([field.name, field.spec.field, ...otherFields(field)]);
  const { index } = field.column;
  const columns = new Map([[field.name, field.column]]);
  const look = (cell?: Cell): CellLook => {
    trial.fresh += 1;
    const cells = cell === undefined ? [] : alone(index, cell);
    const origin = { table, row: { number: 0, cells }, columns };
    const piece = readPiece(kind, origin, [field], [], EVERY_REPAIR);
    return {
      said: Object.entries(piece.fields).filter(([name]) => fields?.has(name) ?? true),
      repairs: piece.findings,
      isQuiet: saysOwn(piece, field, isShared) && isQuiet(recordOf(piece)),
    };
  };
  const lookAtText = memoiseRepeating(
    (text) => look({ type: 'text', text, raw: text }),
    MOST_TEXTS,
  );
  const lookAtJson = memoiseRepeating((text) => look(jsonCellOf(text)), MOST_TEXTS);
  // Of other cells more counts than their text.
  const lookAt = ({ type, text }: Cell): CellLook | undefined => {
    if (type === 'text') return lookAtText(text);
    return type === 'json' ? lookAtJson(text) : undefined;
  };
  return { index, absent: look(), lookAt };
}

/** The cells of a row of which one is filled. */
function alone(index: number, cell: Cell): (Cell | undefined)[] {
  const cells = new Array<Cell | undefined>(index + 1);
  cells[index] = cell;
  return cells;
}

/** Whether a cell says nothing that another may say too, and needed nothing but repairs. */
function saysOwn(
  { fields, findings }: Piece,
  { spec }: FieldColumn,
  isShared: (name: string) => boolean,
) {
  return (
    Object.keys(fields).every((name) => name === spec.field || !isShared(name)) &&
    findings.every(({ code }) => isRepairName(code))
  );
}

/** The fields that several columns may speak of: with a column of their own, or a part of the texts of two. */
function sharedFields(columns: readonly FieldColumn[], own: ReadonlySet<string>) {
  const others = columns.flatMap((column) => [...new Set(otherFields(column))]);
  return (name: string) => own.has(name) || others.filter((other) => other === name).length > 1;
}
