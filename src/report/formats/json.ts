import { ChunkedText, MadeWhenRead } from '../../lib/streams/index.js';
import { documentOf } from './document.js';
import { INDENT, jsonList, jsonText } from './json-text.js';
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
    yield `${before}${INDENT}${jsonText(name)}: `;
    if (value instanceof MadeWhenRead) yield* jsonList(value, 1);
    else yield jsonText(value).replaceAll('\n', `\n${INDENT}`);
    before = ',\n';
  }
  yield members.length === 0 ? '{}\n' : '\n}\n';
}
