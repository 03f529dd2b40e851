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

/** Whether a text says nothing but that there is nothing to say. */
export function isNullMarker(text: string): boolean {
  return MARKERS.has(foldText(text).replace(/(?<![.\s])[.\s]+$/u, ''));
}

/** `Không có thông tin` → empty. "Không" alone stays: as a fee or a condition it is an answer. */
export function dropNullMarker(text: string): string {
  return isNullMarker(text) ? '' : text;
}
