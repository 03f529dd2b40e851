import { foldText } from '../../text/index.js';

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

/** `Không có thông tin` → empty. "Không" alone stays: as a fee or a condition it is an answer. */
export function dropNullMarker(text: string): string {
  const folded = foldText(text).replace(/[.\s]+$/u, '');
  return MARKERS.has(folded) ? '' : text;
}
