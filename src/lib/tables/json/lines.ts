import type { Notice } from '../notice.js';
import { brokenLine, keyRepeated, refusal } from './notices.js';
import type { Numbered } from './rows.js';
import { JsonFault } from './syntax/fault.js';
import { ListNode, type Node, ObjectNode } from './syntax/node.js';
import { Parser } from './syntax/parser.js';
import { onlyValue } from './syntax/place.js';

/** The values of a JSON text that each should be a record or a row. */
export interface ReadValues {
  readonly format: 'json' | 'ndjson';
  readonly values: readonly Numbered[];
  readonly notices: readonly Notice[];
}

/**
 * Takes JSON lines (one value a line, blank lines ignored); gives the values by line. A line that
 * is no JSON is a notice, and the lines after it are read. Throws `json-malformed` when no line
 * is JSON, and `json-too-deep`.
 */
export function readJsonLines(text: string, file: string): ReadValues {
  const values: Numbered[] = [];
  const notices: Notice[] = [];
  let refused: unknown;
  text.split(LINE_BREAK).forEach((line, i) => {
    if (line.trim() === '') return;
    const number = i + 1;
    const parser = new Parser(line);
    try {
      values.push({ number, node: onlyValue(parser) });
      for (const each of parser.repeated) notices.push(keyRepeated(file, number, number, each));
    } catch (error) {
      const failure = refusal(error, line, file, number);
      if (!(error instanceof JsonFault)) throw failure;
      refused ??= failure;
      notices.push(brokenLine(file, number, line, error));
    }
  });
  if (values.length === 0 && refused !== undefined) throw refused;
  return { format: 'ndjson', values, notices };
}

/** Whether the first line that is not blank is an object by itself, or a list as a row is. */
export function beginsWithLine(text: string): boolean {
  const line = text.trimStart().split(LINE_BREAK, 1)[0] ?? '';
  try {
    return isRow(onlyValue(new Parser(line)));
  } catch {
    return false;
  }
}

/** Whether a value is a record, or a list that holds neither records nor rows. */
export function isRow(node: Node): boolean {
  return node instanceof ObjectNode || (node instanceof ListNode && !holdsRows(node));
}

/** Whether a list holds records or rows. */
export function holdsRows({ items }: ListNode): boolean {
  return items.some((item) => item instanceof ObjectNode || item instanceof ListNode);
}

const LINE_BREAK = /\r\n|\n|\r/;
