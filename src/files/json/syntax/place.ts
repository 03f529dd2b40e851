import { JsonFault, type JsonFaultName, lineAndColumn } from './fault.js';
import { Parser } from './parser.js';

/** What is wrong with a text that should be one JSON value, and where. */
export interface FaultPlace {
  readonly fault: JsonFaultName;
  readonly found: string;
  readonly line: number;
  readonly column: number;
}

/** Takes a text; gives the first thing that is wrong in it as JSON, or undefined when that can't be said. */
export function jsonFaultIn(text: string): FaultPlace | undefined {
  const parser = new Parser(text);
  if (parser.next === undefined) return undefined;
  try {
    onlyValue(parser);
    return undefined;
  } catch (error) {
    if (!(error instanceof JsonFault)) return undefined;
    const { fault, found, at } = error;
    return { fault, found, ...lineAndColumn(text, at) };
  }
}

/** The value of a text that holds one. Throws `JsonFault` when something stands behind it. */
export function onlyValue(parser: Parser) {
  const value = parser.value();
  const behind = parser.next;
  if (behind !== undefined) throw new JsonFault('another', behind, parser.here);
  return value;
}
