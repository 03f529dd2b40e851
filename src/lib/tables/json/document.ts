import { FileFailure } from '../failure.js';
import { type Notice, notice } from '../notice.js';
import { extensionOf } from '../read/formats.js';
import { keyedRecords } from './keyed.js';
import { beginsWithLine, holdsRows, isRow, type ReadValues, readJsonLines } from './lines.js';
import { keyRepeated, refusal } from './notices.js';
import type { Numbered } from './rows.js';
import { JsonFault } from './syntax/fault.js';
import { ListNode, type Node, ObjectNode, type RepeatedKey } from './syntax/node.js';
import { Parser } from './syntax/parser.js';
import { listsIn, listWithin, pathText } from './within.js';

/**
 * Takes a JSON text: a list of records or rows, an object with such a list in it, or one value
 * after another, as JSON lines are. Throws `json-malformed` with the place, `json-too-deep`, or
 * `json-no-records`, `json-lists-several` or `json-record-or-list` when it isn't clear where its records are.
 */
export function readDocument(text: string, file: string): ReadValues {
  const parser = new Parser(text);
  const starts: number[] = [];
  const values: Node[] = [];
  try {
    for (let at = parser.next; at !== undefined; at = parser.next) {
      starts.push(at);
      values.push(parser.value());
    }
    refuseListsOfRecords(text, values, starts);
  } catch (error) {
    if (error instanceof JsonFault && (isNamedLines(file) || beginsWithLine(text)))
      return readJsonLines(text, file);
    throw refusal(error, text, file);
  }
  const [only] = values;
  if (only === undefined) throw new FileFailure('file-empty', { file });
  const lineOf = lineCounter(text);
  const isLines = values.length > 1 || (isNamedLines(file) && isRow(only));
  const read = isLines
    ? { values: values.map((node, i) => ({ number: lineOf(starts[i] ?? 0), node })), notices: [] }
    : recordsOf(only, parser.repeated, file);
  return {
    format: isLines ? 'ndjson' : 'json',
    values: read.values,
    notices: [...read.notices, ...repeatedKeys(parser.repeated, read.values, text, file)],
  };
}

/** Lists of records one after another: which of them is meant is not ours to choose. */
function refuseListsOfRecords(text: string, values: readonly Node[], starts: readonly number[]) {
  const [first, second] = values;
  if (second === undefined || !(first instanceof ListNode && holdsRows(first))) return;
  const at = starts[1] ?? 0;
  throw new JsonFault('another', at, text.charAt(at));
}

interface Records {
  readonly values: readonly Numbered[];
  readonly notices: readonly Notice[];
}

function recordsOf(value: Node, repeated: readonly RepeatedKey[], file: string): Records {
  if (value instanceof ListNode) {
    if (value.items.length > 0 && !holdsRows(value))
      throw new FileFailure('json-no-records', { file });
    return { values: numbered(value.items), notices: [] };
  }
  const keyed = value instanceof ObjectNode ? keyedRecords(value, repeated) : undefined;
  if (keyed !== undefined) {
    const put = keyed.put ?? [];
    const told = notice('json-records-by-code', { place: { file } }, { put });
    return { values: numbered(keyed.records), notices: [told] };
  }
  const found = listWithin(value, file);
  refuseListsGone(found.list, repeated, file);
  const told = notice('json-list-within', { place: { file } }, { path: pathText(found) });
  return { values: numbered(found.list.items), notices: [told] };
}

/** A list under a key that stands there twice is one of several; of a value in a record, the cell tells. */
function refuseListsGone(list: ListNode, repeated: readonly RepeatedKey[], file: string): void {
  const gone = repeated.filter(
    ({ at, first }) =>
      (at < list.start || at > list.end) &&
      [...listsIn(first, [])].some((one) => holdsRows(one.list)),
  );
  if (gone.length === 0) return;
  throw new FileFailure('json-lists-several', {
    file,
    paths: gone.flatMap(({ key }) => [key, key]),
  });
}

function numbered(items: readonly Node[]): Numbered[] {
  return items.map((node, i) => ({ number: i + 1, node }));
}

/** Of values that gave way, and are no records themselves for all that. */
function repeatedKeys(
  repeated: readonly RepeatedKey[],
  values: readonly Numbered[],
  text: string,
  file: string,
): Notice[] {
  const lineOf = lineCounter(text);
  const starts = new Set(values.map(({ node }) => (node instanceof ObjectNode ? node.start : -1)));
  return repeated
    .filter(({ first }) => !(first instanceof ObjectNode && starts.has(first.start)))
    .toSorted((a, b) => a.at - b.at)
    .map((each) => keyRepeated(file, rowAt(values, each.at), lineOf(each.at), each));
}

/** The number of the record or row around a place in the text. */
function rowAt(values: readonly Numbered[], at: number): number | undefined {
  const around = ({ node }: Numbered) =>
    (node instanceof ObjectNode || node instanceof ListNode) && node.start < at && at < node.end;
  return values.find(around)?.number;
}

/** Counts lines from the top of a text on; to be asked from the top downwards. */
function lineCounter(text: string): (at: number) => number {
  const breaks = /\r\n|\n|\r/g;
  let line = 1;
  let next = breaks.exec(text);
  return (at) => {
    for (; next !== null && next.index < at; next = breaks.exec(text)) line += 1;
    return line;
  };
}

/** Whether a file is called JSON lines. */
export function isNamedLines(name: string): boolean {
  return ['ndjson', 'jsonl'].includes(extensionOf(name));
}
