import type { Json } from '../cell.js';
import { isJsonList, isJsonObject, type JsonObject } from './cell.js';

/** Lists in lists that people can still read; what lies deeper stays a text. */
const DEEPEST = 12;

const LOOKS_LIKE_JSON = /^\s*[[{]/;

/** The list or object that a text of a cell writes as JSON; `undefined` of any other text. */
export function jsonOfText(text: string): JsonObject | readonly Json[] | undefined {
  if (!LOOKS_LIKE_JSON.test(text)) return undefined;
  try {
    const value: Json = JSON.parse(text);
    const isNested = isJsonList(value) || isJsonObject(value);
    return isNested && isShallow(value, DEEPEST) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isShallow(value: Json, levels: number): boolean {
  if (!isJsonList(value) && !isJsonObject(value)) return true;
  return levels > 0 && Object.values(value).every((part) => isShallow(part, levels - 1));
}
