import { foldText } from '../../../lib/text/index.js';

/** What the national portal and offices write where there is nothing to write. Folded. */
const MARKERS = new Set([
  'không có thông tin',
  'chưa có thông tin',
  'n/a',
  'null',
  'undefined',
  '-',
  '--',
  '---',
]);

/**
 * One look that tells most texts from a marker: a letter or digit that none has. Not behind a `<`, where `<br …>` is
 * folded away. Folding every name of a list to know took a twelfth of the time of a check.
 */
const NO_MARKER = /^[^<jmpqsvwxyz\d]*[jmpqsvwxyz\d]/i;

/** Whether a text says nothing but that there is nothing to say. */
export function isNullMarker(text: string): boolean {
  if (NO_MARKER.test(text)) return false;
  return MARKERS.has(foldText(text).replace(/(?<![.\s])[.\s]+$/u, ''));
}

/** `Không có thông tin` → empty. "Không" alone stays: as a fee or a condition it is an answer. */
export function dropNullMarker(text: string): string {
  return isNullMarker(text) ? '' : text;
}
