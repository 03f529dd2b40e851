import type { Json } from '../../../lib/tables/index.js';
import { foldText, splitLines } from '../../../lib/text/index.js';
import { sameValue } from '../equal.js';
import type { FieldRule } from './rule.js';

const PUNCTUATION_AT_ENDS = /^[\p{P}\s]+|(?<![\p{P}\s])[\p{P}\s]+$/gu;

/**
 * The same words, written with other spaces, capitals or tone-mark style, or other punctuation at
 * the ends of lines.
 */
export const typographicOnly: FieldRule = ({ field, from, to }) =>
  sameValue(foldTexts(from), foldTexts(to), field.isSet) ? 'typographic-only' : undefined;

function foldTexts(value: Json): Json {
  if (typeof value === 'string') return splitLines(value).map(foldLine).join(' ');
  if (Array.isArray(value)) return value.map(foldTexts);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, foldTexts(part)]));
}

function foldLine(line: string): string {
  return foldText(line).replace(PUNCTUATION_AT_ENDS, '');
}
