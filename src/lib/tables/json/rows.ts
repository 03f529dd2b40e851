import type { Cell } from '../cell.js';
import { refuseElementsBeyondLimit, refuseRecordBeyondLimit } from '../limits.js';
import { filledRows, textCell } from '../rows.js';
import type { Row } from '../table.js';
import { jsonCell, sharedJsonCells } from './cell.js';
import type { ListNode, Node, ObjectNode } from './syntax/node.js';

/** A value and its number: the line, or the position in a list, from 1. */
export interface Numbered<T extends Node = Node> {
  readonly number: number;
  readonly node: T;
}

/** Takes a list of lists; gives its rows, of which the header is still to be found. */
export function rowsOfLists(
  lists: readonly Numbered<ListNode>[],
  file: string,
  limit: number,
): Row[] {
  return filledRows(listRows(lists, file), file, limit);
}

function* listRows(lists: readonly Numbered<ListNode>[], file: string): Iterable<Row> {
  for (const { number, node } of lists) {
    refuseElementsBeyondLimit('col', node.items.length, file);
    yield { number, cells: node.items.map(jsonCell) };
  }
}

/**
 * Takes records; gives the rows of their grid. The first row, number 0, holds all keys in the order
 * in which they first appear. No rows when there are no records.
 */
export function rowsOfObjects(
  objects: Iterable<Numbered<ObjectNode>>,
  file: string,
  limit: number,
): Row[] {
  const columns = new Map<string, number>();
  const records = filledRows(recordRows(objects, columns, file), file, limit);
  if (records.length === 0) return [];
  const header: Row = { number: 0, cells: [...columns.keys()].map(textCell) };
  return [header, ...records];
}

function* recordRows(
  objects: Iterable<Numbered<ObjectNode>>,
  columns: Map<string, number>,
  file: string,
): Iterable<Row> {
  const cellIn = sharedJsonCells();
  let characters = 0;
  for (const { number, node } of objects) {
    const found: { readonly index: number; readonly cell: Cell | undefined }[] = [];
    for (const [key, value] of node.members) {
      if (!columns.has(key)) {
        columns.set(key, columns.size);
        characters += key.length;
        refuseRecordBeyondLimit(characters, file, number);
      }
      const index = columns.get(key) ?? 0;
      found.push({ index, cell: cellIn(value, index) });
    }
    refuseElementsBeyondLimit('col', columns.size, file);
    yield { number, cells: placed(found) };
  }
}

function placed(
  found: readonly { readonly index: number; readonly cell: Cell | undefined }[],
): (Cell | undefined)[] {
  const width = found.reduce((widest, { index }) => Math.max(widest, index + 1), 0);
  const cells = new Array<Cell | undefined>(width).fill(undefined);
  for (const { index, cell } of found) cells[index] = cell;
  return cells;
}
