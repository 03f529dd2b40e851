import { documentOf } from './document.js';
import type { Reporter } from './reporter.js';

/** For programs: exactly one document, of the shape that its schema in `schemas/` describes. */
export const json: Reporter = async (told, { lang }) => {
  const text = JSON.stringify(documentOf(told, lang), null, 2);
  return { output: `${text.replace(STEERING, escaped)}\n` };
};

/** What may steer a terminal and JSON allows to stand as it is; the line breaks are our own. */
const STEERING = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** The same character as JSON's escapes, so that the document means what it meant. */
function escaped(character: string): string {
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}
