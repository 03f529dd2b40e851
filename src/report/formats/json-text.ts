/** How far each level of a document stands in. */
export const INDENT = '  ';

/** A value as JSON that can be printed to a terminal as often as it is written to a file. */
export function jsonText(value: unknown): string {
  return JSON.stringify(value, null, INDENT).replace(STEERING, escaped);
}

/** A list item by item, at so many levels: its items may be made while they are written. */
export function* jsonList(items: Iterable<unknown>, levels: number): Iterable<string> {
  const outer = `\n${INDENT.repeat(levels)}`;
  const inner = `${outer}${INDENT}`;
  let isEmpty = true;
  for (const item of items) {
    yield `${isEmpty ? '[' : ','}${inner}${jsonText(item).replaceAll('\n', inner)}`;
    isEmpty = false;
  }
  yield isEmpty ? '[]' : `${outer}]`;
}

/** What may steer a terminal and JSON allows to stand as it is; the line breaks are our own. */
const STEERING = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** The same character as JSON's escapes, so that the document means what it meant. */
function escaped(character: string): string {
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}
