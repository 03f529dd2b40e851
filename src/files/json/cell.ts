import type { Cell, Json } from '../cell.js';
import { numberText } from '../number-text.js';
import { textCell } from '../rows.js';

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
export function jsonCell(value: Json): Cell | undefined {
  if (value === null) return undefined;
  if (typeof value === 'string') return textCell(value);
  if (typeof value === 'number') return { type: 'number', text: numberText(value), raw: value };
  if (typeof value === 'boolean') return { type: 'boolean', text: String(value), raw: value };
  return { type: 'json', text: JSON.stringify(value), raw: value };
}
