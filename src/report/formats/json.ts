import { ChunkedText, MadeWhenRead } from '../../lib/streams/index.js';
import { documentOf } from './document.js';
import type { Reporter } from './reporter.js';

/** For programs: exactly one document, of the shape that its schema in `schemas/` describes. */
export const json: Reporter = async (told, { lang }) => ({
  output: new ChunkedText(partsOf(documentOf(told, lang))),
});

/** The document member by member, lists that are made when they are read item by item. */
function* partsOf(document: object): Iterable<string> {
  const members = Object.entries(document).filter(([, value]) => value !== undefined);
  let before = '{\n';
  for (const [name, value] of members) {
    yield `${before}${INDENT}${written(name)}: `;
    if (value instanceof MadeWhenRead) yield* listOf(value);
    else yield written(value).replaceAll('\n', `\n${INDENT}`);
    before = ',\n';
  }
  yield members.length === 0 ? '{}\n' : '\n}\n';
}

function* listOf(items: Iterable<unknown>): Iterable<string> {
  const inner = `\n${INDENT}${INDENT}`;
  let isEmpty = true;
  for (const item of items) {
    yield `${isEmpty ? '[' : ','}${inner}${written(item).replaceAll('\n', inner)}`;
    isEmpty = false;
  }
  yield isEmpty ? '[]' : `\n${INDENT}]`;
}

const INDENT = '  ';

function written(value: unknown): string {
  return JSON.stringify(value, null, INDENT).replace(STEERING, escaped);
}

/** What may steer a terminal and JSON allows to stand as it is; the line breaks are our own. */
const STEERING = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** The same character as JSON's escapes, so that the document means what it meant. */
function escaped(character: string): string {
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}
