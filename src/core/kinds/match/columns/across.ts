import {
  type Block,
  type Column,
  cellAddress,
  type Table,
  type TableRow,
} from '../../../../lib/tables/index.js';
import { type Finding, finding } from '../../../findings/index.js';
import { specName } from './column-specs.js';
import type { Matching } from './columns.js';

/** A table in which no merged block fills two fields, and what is said of those that did. */
export interface Untangled {
  readonly table: Table;
  readonly findings: readonly Finding[];
}

/** A column and the field that it is read into. */
interface FieldColumn {
  readonly column: Column;
  readonly field: string;
}

/** A block over columns of several fields, the one that it fills and the others. */
interface Across {
  readonly block: Block;
  readonly keeps: FieldColumn;
  readonly yields: readonly FieldColumn[];
}

/**
 * A block that is merged across columns of several fields shows one value, and nobody can tell that
 * it is meant for all of them: the first field has it, and it is told. Blocks over several columns
 * of one field, and over one field and columns of none, stay as they are.
 */
export function withoutMergesAcross(
  table: Table,
  { byField }: Pick<Matching, 'byField'>,
): Untangled {
  const columns = [...byField]
    .map(([name, column]): FieldColumn => ({ column, field: specName(name) }))
    .sort((a, b) => a.column.index - b.column.index);
  const across = (table.merges ?? []).flatMap((block) => acrossFields(block, columns));
  if (across.length === 0) return { table, findings: [] };
  const told = new Map<Across, Finding>();
  const over = reachingOver(across);
  const rows = table.rows.map((row) => {
    const filling = over(row).filter(({ keeps }) => row.cells[keeps.column.index] !== undefined);
    for (const one of filling) if (!told.has(one)) told.set(one, mergedAcross(table, row, one));
    return filling.length === 0 ? row : emptied(row, filling);
  });
  return { table: { ...table, rows }, findings: [...told.values()] };
}

function acrossFields(block: Block, columns: readonly FieldColumn[]): Across[] {
  if (block.left === block.right) return [];
  const under = columns.filter(
    ({ column: { index } }) => index >= block.left && index <= block.right,
  );
  const keeps = under.find(({ column }) => column.hidden !== true) ?? under[0];
  if (keeps === undefined) return [];
  const yields = under.filter(({ field }) => field !== keeps.field);
  return yields.length === 0 ? [] : [{ block, keeps, yields }];
}

/** Blocks by the row they begin in; asked of rows from the top, it looks at each block once. */
function reachingOver(across: readonly Across[]): (row: TableRow) => readonly Across[] {
  const waiting = [...across].sort((a, b) => a.block.top - b.block.top);
  let next = 0;
  let active: readonly Across[] = [];
  return ({ number }) => {
    const first = next;
    while ((waiting[next]?.block.top ?? Number.POSITIVE_INFINITY) <= number) next += 1;
    active = [...active, ...waiting.slice(first, next)].filter(
      ({ block }) => block.bottom >= number,
    );
    return active;
  };
}

/** The row without what the blocks would give to their other fields. */
function emptied(row: TableRow, filling: readonly Across[]): TableRow {
  const cells = [...row.cells];
  for (const { column } of filling.flatMap(({ yields }) => yields)) cells[column.index] = undefined;
  return { ...row, cells };
}

function mergedAcross(
  { source, sheet }: Table,
  row: TableRow,
  { block, keeps, yields }: Across,
): Finding {
  const { column, field } = keeps;
  const place = {
    file: source.name,
    ...(sheet !== undefined && { sheet }),
    row: row.number,
    column: column.header,
    cell: cellAddress(row.number, column.index),
  };
  const value = row.cells[column.index]?.text ?? '';
  const range = `${cellAddress(block.top, block.left)}:${cellAddress(block.bottom, block.right)}`;
  const others = yields.map((other) => other.column.header);
  return finding('merge-across-fields', { place, field, value }, { range, others });
}
