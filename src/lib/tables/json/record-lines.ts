import { FileFailure } from '../failure.js';
import { LIMITS } from '../limits.js';
import type { Row } from '../table.js';
import { type Numbered, rowsOfObjects } from './rows.js';
import { JsonDepth, JsonFault } from './syntax/fault.js';
import { ObjectNode } from './syntax/node.js';
import { Parser } from './syntax/parser.js';
import { onlyValue } from './syntax/place.js';

const LF = 10;
const CR = 13;
const SPACE = 32;

/** What makes a text none of record lines; it is never told. */
class OtherLines extends Error {}

/**
 * Takes a UTF-8 text; gives the rows of its grid where each line is one record, of which there is nothing to tell. Line by
 * line: the values of all lines at once are three times as large as the rows that come of them. Undefined of any other text:
 * that one is read as a whole, which tells what it is. `isNamed`: whether it is called lines, so that one line is enough.
 */
export function rowsOfRecordLines(
  bytes: Buffer,
  file: string,
  isNamed: boolean,
): Row[] | undefined {
  // One object alone may be what is around a list: it is not read in vain.
  const least = isNamed ? 1 : 2;
  if (!isNamed && !hasSecondLine(bytes)) return undefined;
  try {
    const rows = rowsOfObjects(recordsIn(bytes, least), file, LIMITS.lineCells);
    return rows.length === 0 ? undefined : rows;
  } catch (error) {
    const isOther = [OtherLines, JsonFault, JsonDepth, FileFailure].some(
      (type) => error instanceof type,
    );
    if (isOther) return undefined;
    throw error;
  }
}

function hasSecondLine(bytes: Buffer): boolean {
  const isFilled = (byte: number) => byte > SPACE;
  const end = bytes.indexOf(LF, bytes.findIndex(isFilled));
  return end !== -1 && bytes.subarray(end).some(isFilled);
}

function* recordsIn(bytes: Buffer, least: number): Generator<Numbered<ObjectNode>> {
  let count = 0;
  for (const { number, line } of linesOf(bytes)) {
    if (line.trim() === '') continue;
    const parser = new Parser(line);
    const node = onlyValue(parser);
    if (!(node instanceof ObjectNode) || parser.repeated.length > 0) throw new OtherLines();
    for (const key of node.members.keys()) if (key.trim() === '') throw new OtherLines();
    count += 1;
    yield { number, node };
  }
  if (count < least) throw new OtherLines();
}

/** Lines that end as those of almost every file do. */
function* linesOf(bytes: Buffer): Generator<{ readonly number: number; readonly line: string }> {
  let number = 1;
  for (let start = 0; start < bytes.length; number += 1) {
    const found = bytes.indexOf(LF, start);
    const next = found === -1 ? bytes.length : found;
    const end = bytes[next - 1] === CR && next > start ? next - 1 : next;
    const line = bytes.toString('utf8', start, end);
    if (line.includes('\r')) throw new OtherLines();
    yield { number, line };
    start = next + 1;
  }
}
