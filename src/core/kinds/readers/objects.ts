import { isJsonObject, type Json } from '../../../lib/tables/index.js';
import { isNullMarker } from '../repairs/null-marker.js';
import type { RepairContext } from '../repairs/repair.js';
import type { Reader } from './reader.js';

/** What a line of a list in one cell begins with: `-`, `+`, `•`, `a)`, `1.`, `(1)`. */
const BULLET = /^(?:[-+*•–]|\(?\p{L}\)|\(?\d{1,2}[.)])\s+(?=\S)/u;

/**
 * A list of objects. A plain text is one object's `flat` part; of a text whose every line begins
 * with a bullet, or is a value of the `flatVocabulary`, each line is an object.
 */
export const objects: Reader = {
  read: (text, context) => {
    if (context.part.flat === undefined) return text;
    const lines = text.split('\n');
    const values = lines.map((line) => wholeValue(line, context));
    if (values.every((value) => value !== undefined)) return values;
    const bulleted = lines.length > 1 && lines.every(isItem);
    if (!bulleted) return [{ [context.part.flat]: text }];
    return lines.map((line) => ({ [context.part.flat ?? '']: line.replace(BULLET, '') }));
  },
  plain: (value, { part }) => {
    const [only, ...others] = Array.isArray(value) ? value : [];
    if (part.flat === undefined || !isJsonObject(only) || others.length > 0) return undefined;
    const text = only[part.flat];
    return typeof text === 'string' && Object.keys(only).length === 1 ? text : undefined;
  },
};

/** A bullet and what it stands before; an item that says nothing (`- -`) would get lost. */
function isItem(line: string): boolean {
  return BULLET.test(line) && !isNullMarker(line.replace(BULLET, ''));
}

/** The object that a line makes when it is nothing but a value: `Trực tuyến`. */
function wholeValue(line: string, { kind, part }: RepairContext): Json | undefined {
  const name = part.flatVocabulary;
  const vocabulary = name === undefined ? undefined : part.parts?.[name]?.vocabulary;
  const entry =
    vocabulary === undefined ? undefined : kind.vocabularies.get(vocabulary)?.match(line);
  return name === undefined || entry === undefined ? undefined : { [name]: entry.value };
}
