import { eastAsianWidth } from 'get-east-asian-width';

/** Marks and format characters, which a terminal draws over or between others; controls draw nothing. */
const NO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]$/u;

const ELLIPSIS = '…';

/** Takes text of one line; gives how many terminal columns it takes. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const char of text) width += charWidth(char);
  return width;
}

/**
 * Takes text of one line and a number of columns; gives the text, or when it is wider as much of its
 * beginning as fits with "…" after it. Marks stay with their letters.
 */
export function truncate(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  if (width < 1) return '';
  let kept = '';
  let room = width - 1;
  for (const char of text) {
    room -= charWidth(char);
    if (room < 0) break;
    kept += char;
  }
  return kept + ELLIPSIS;
}

function charWidth(char: string): number {
  const code = char.codePointAt(0) ?? 0;
  if (code >= 0x20 && code < 0x7f) return 1;
  if (NO_WIDTH.test(char)) return 0;
  return eastAsianWidth(code);
}
