import { FileFailure } from '../failure.js';
import { LIMITS } from '../limits.js';
import type { Notice } from '../notice.js';
import type { FileBytes } from '../read/bytes.js';
import { encodingNotices, encodingOf, toUtf8 } from '../read/encoding.js';
import type { FileContent, Grid, Source } from '../table.js';
import { isNamedLines, readDocument } from './document.js';
import { blankKeys, malformed } from './notices.js';
import { rowsOfRecordLines } from './record-lines.js';
import { type Numbered, rowsOfLists, rowsOfObjects } from './rows.js';
import { ListNode, type Node, ObjectNode, plain } from './syntax/node.js';

/**
 * Takes a JSON file, or JSON lines; gives its one grid: of records with the keys as the header, of
 * lists as they stand, since a title may come before their header. Throws `json-malformed`,
 * `json-too-deep`, `file-empty`, `json-no-records` or `json-lists-several`.
 */
export function readJson(file: FileBytes, encoding?: string): FileContent {
  const { name, bytes, sha256 } = file;
  const text = toUtf8(bytes, encoding);
  const { format, rows, headerKnown, notices } =
    readLines(text.utf8, name) ?? readWhole(text.utf8, name);
  const source: Source = { name, format, sha256, size: bytes.length, ...encodingOf(text) };
  return {
    source,
    grids: [{ source, hidden: false, rows, merges: [], headerKnown }],
    notices: [...encodingNotices(text, name), ...inOrder(notices)],
  };
}

/** What a text holds. */
interface JsonContent extends Pick<Grid, 'rows' | 'headerKnown'> {
  readonly format: 'json' | 'ndjson';
  readonly notices: readonly Notice[];
}

/** A text with a record on each line, line by line. */
function readLines(utf8: Buffer, file: string): JsonContent | undefined {
  const rows = rowsOfRecordLines(utf8, file, isNamedLines(file));
  return rows && { format: 'ndjson', rows, headerKnown: true, notices: [] };
}

function readWhole(utf8: Buffer, file: string): JsonContent {
  const { values, notices, format } = readDocument(utf8.toString(), file);
  const limit = format === 'ndjson' ? LIMITS.lineCells : LIMITS.cells;
  const { rows, headerKnown, rest } = gridOf(values, file, limit);
  return { format, rows, headerKnown, notices: [...notices, ...rest] };
}

interface JsonGrid extends Pick<Grid, 'rows' | 'headerKnown'> {
  /** About the values that are no rows. */
  readonly rest: readonly Notice[];
}

function gridOf(values: readonly Numbered[], file: string, limit: number): JsonGrid {
  const objects = values.filter(holds(ObjectNode));
  const lists = values.filter(holds(ListNode));
  const isRecords = objects.length > 0 || values.length === 0;
  if (!isRecords && lists.length === 0) throw new FileFailure('json-no-records', { file });
  const taken: ReadonlySet<Numbered> = new Set<Numbered>(isRecords ? objects : lists);
  return {
    rows: isRecords ? rowsOfObjects(objects, file, limit) : rowsOfLists(lists, file, limit),
    headerKnown: isRecords,
    rest: [
      ...(isRecords ? blankKeys(file, objects) : []),
      ...values
        .filter((value) => !taken.has(value))
        .map(({ number, node }) => malformed(file, number, JSON.stringify(plain(node)))),
    ],
  };
}

function holds<T extends Node>(type: abstract new (start: number) => T) {
  return (value: Numbered): value is Numbered<T> => value.node instanceof type;
}

function inOrder(notices: readonly Notice[]): Notice[] {
  return notices.toSorted((a, b) => (a.place.row ?? 0) - (b.place.row ?? 0));
}
