import { Failure } from '../../findings/index.js';
import type { Json } from '../cell.js';
import { unsupported } from '../read/formats.js';
import { isJsonList, isJsonObject } from './cell.js';
import { malformed, type ReadObjects, readJsonLines } from './lines.js';
import { parseJson } from './parse.js';

/**
 * Takes a JSON text: an array of objects, an object one property of which is such an array, or
 * JSON lines. Throws `file-truncated` when it is none of them because it is no JSON, and
 * `format-unsupported` when it is JSON without records.
 */
export function readDocument(text: string, file: string): ReadObjects {
  const value = parseJson(text);
  if (value !== undefined) return readValue(value, file);
  if (startsWithObjectLine(text)) return readJsonLines(text, file);
  throw new Failure('file-truncated', { file, reason: 'JSON' });
}

function readValue(value: Json, file: string): ReadObjects {
  const elements = recordArray(value);
  if (elements === undefined) throw unsupported(file, 'json');
  const numbered = elements.map((element, i) => ({ number: i + 1, element }));
  return {
    format: 'json',
    objects: numbered.flatMap(({ number, element }) =>
      isJsonObject(element) ? [{ number, object: element }] : [],
    ),
    findings: numbered
      .filter(({ element }) => !isJsonObject(element))
      .map(({ number, element }) => malformed(file, number, JSON.stringify(element))),
  };
}

/** The array that holds the records: the value itself, or its only property that is one. */
function recordArray(value: Json): readonly Json[] | undefined {
  if (isJsonList(value)) return value.length === 0 || value.some(isJsonObject) ? value : undefined;
  if (!isJsonObject(value)) return undefined;
  const arrays = Object.values(value)
    .filter(isJsonList)
    .filter((array) => array.every(isJsonObject));
  return arrays.length === 1 ? arrays[0] : undefined;
}

function startsWithObjectLine(text: string): boolean {
  const first = parseJson(text.trimStart().split(/[\r\n]/, 1)[0] ?? '');
  return first !== undefined && isJsonObject(first);
}
