import { JsonDepth, JsonFault, type JsonFaultName, lineAndColumn } from './fault.js';
import { Parser } from './parser.js';

/** What is wrong with a text that should be one JSON value, and where. */
export interface FaultPlace {
  readonly fault: JsonFaultName;
  readonly found: string;
  readonly line: number;
  readonly column: number;
}

/**
 * Takes a text; gives the first thing that is wrong in it as JSON, or undefined when that can't be said. Wrong is as
 * well what `JSON.parse` takes without a word: a key that stands in an object twice, and more brackets in one another
 * than whoever walks the value can follow.
 */
export function jsonFaultIn(text: string): FaultPlace | undefined {
  const parser = new Parser(text);
  if (parser.next === undefined) return undefined;
  const placed = ({ fault, found, at }: Pick<JsonFault, 'fault' | 'found' | 'at'>) => ({
    fault,
    found,
    ...lineAndColumn(text, at),
  });
  try {
    onlyValue(parser);
  } catch (error) {
    if (error instanceof JsonDepth)
      return placed({ fault: 'too-deep', found: text.charAt(error.at), at: error.at });
    return error instanceof JsonFault ? placed(error) : undefined;
  }
  const [twice] = parser.repeated;
  return twice === undefined
    ? undefined
    : placed({ fault: 'key-twice', found: twice.key, at: twice.at });
}

/** The value of a text that holds one. Throws `JsonFault` when something stands behind it. */
export function onlyValue(parser: Parser) {
  const value = parser.value();
  const behind = parser.next;
  if (behind !== undefined) throw new JsonFault('another', behind, parser.here);
  return value;
}
