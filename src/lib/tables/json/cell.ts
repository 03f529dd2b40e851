import { memoiseRepeating } from '../../text/index.js';
import type { Cell, Json } from '../cell.js';
import { numberText } from '../number-text.js';
import { textCell } from '../rows.js';
import { exactNumber, type Node, NumberNode, plain } from './syntax/node.js';

export type JsonObject = { readonly [key: string]: Json };

/** Whether a JSON value is a record: an object, not an array and not null. */
export function isJsonObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a JSON value is an array; `Array.isArray` loses the type of a read-only array's items. */
export function isJsonList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** Takes a value of a record; gives its cell, or nothing for null and blank text. */
export function jsonCell(value: Node): Cell | undefined {
  if (value === null) return undefined;
  if (typeof value === 'string') return textCell(value);
  if (typeof value === 'boolean') return { type: 'boolean', text: String(value), raw: value };
  if (value instanceof NumberNode) return numberCell(value);
  const raw = plain(value);
  return { type: 'json', text: JSON.stringify(raw), raw };
}

/** Texts of one column that are remembered with their cell. */
const MOST_TEXTS = 16_384;

/** Gives how the values of records become cells, by the index of their column: equal texts, and equal numbers, of a column are one cell. */
export function sharedJsonCells(): (value: Node, column: number) => Cell | undefined {
  const columns: ReturnType<typeof sharedInColumn>[] = [];
  return (value, column) => {
    const cellOf = columns[column] ?? sharedInColumn();
    columns[column] = cellOf;
    return cellOf(value);
  };
}

function sharedInColumn(): (value: Node) => Cell | undefined {
  const textOf = memoiseRepeating(textCell, MOST_TEXTS);
  const numberOf = memoiseRepeating((text) => numberCell(new NumberNode(text)), MOST_TEXTS);
  return (value) => {
    if (typeof value === 'string') return textOf(value);
    return value instanceof NumberNode ? numberOf(value.text) : jsonCell(value);
  };
}

/** Every digit stays: the code 1.005160 is written so, and a number too long for a number is a text. */
function numberCell(number: NumberNode): Cell {
  const raw = exactNumber(number);
  if (raw === undefined) return { type: 'text', text: number.text, raw: number.text };
  return { type: 'number', text: /e/i.test(number.text) ? numberText(raw) : number.text, raw };
}
