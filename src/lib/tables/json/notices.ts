import { shorten } from '../../text/index.js';
import { FileFailure } from '../failure.js';
import { LIMITS } from '../limits.js';
import { type Notice, notice } from '../notice.js';
import { jsonCell } from './cell.js';
import type { Numbered } from './rows.js';
import { JsonDepth, JsonFault, lineAndColumn } from './syntax/fault.js';
import { type Node, type ObjectNode, plain, type RepeatedKey } from './syntax/node.js';

/** The notice about something that stands where a record should. */
export function malformed(file: string, row: number, text: string): Notice {
  const reason = excerpt(text);
  const params = { reason, at: [], fault: 'no-record', found: reason };
  return notice('json-line-malformed', { place: { file, row }, value: text }, params);
}

/** The notice about a line that is no JSON: where in it, and what is wrong there. */
export function brokenLine(file: string, row: number, text: string, error: JsonFault): Notice {
  const { fault, found, at } = error;
  const { column } = lineAndColumn(text, at);
  const params = { reason: excerpt(text), at: column, fault, found };
  return notice('json-line-malformed', { place: { file, row }, value: text }, params);
}

/** The notice about values under keys that name nothing, if there are any. */
export function blankKeys(file: string, objects: readonly Numbered<ObjectNode>[]): Notice[] {
  const values = objects.flatMap(({ number, node }) =>
    [...node.members].flatMap(([key, value]) =>
      key.trim() === '' && jsonCell(value) !== undefined ? [{ number, value }] : [],
    ),
  );
  const [first] = values;
  if (first === undefined) return [];
  const count = new Set(values.map(({ number }) => number)).size;
  const example = excerpt(textOf(first.value));
  const place = { file, row: first.number };
  return [notice('json-key-blank', { place }, { count, example })];
}

/** The notice about a key that stands in an object twice. `row`: of the record, if it is in one. */
export function keyRepeated(
  file: string,
  row: number | undefined,
  line: number,
  { key, first }: RepeatedKey,
): Notice {
  const place = { file, ...(row !== undefined && { row }), column: key };
  return notice('json-key-repeated', { place, value: textOf(first) }, { line });
}

/** Takes what the parser threw about a text whose first line has a number in the file; gives the refusal to throw. */
export function refusal(error: unknown, text: string, file: string, firstLine = 1): unknown {
  if (!(error instanceof JsonFault || error instanceof JsonDepth)) return error;
  const { line, column } = lineAndColumn(text, error.at);
  const at = { file, line: firstLine + line - 1 };
  if (error instanceof JsonDepth)
    return new FileFailure('json-too-deep', { ...at, limit: LIMITS.jsonDepth });
  const { fault, found } = error;
  return new FileFailure('json-malformed', { ...at, column, fault, found });
}

/** What a value says, as text. */
export function textOf(node: Node): string {
  return typeof node === 'string' ? node : JSON.stringify(plain(node));
}

/** The beginning of a JSON text, on one line, for telling which one is meant. */
function excerpt(text: string): string {
  return shorten(text.slice(0, 120).replace(/\s+/g, ' ').trim());
}
