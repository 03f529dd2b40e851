import { displayWidth } from '../../lib/text/index.js';

/**
 * Breaks one line of text at its spaces into lines of at most `width` columns; a word that is wider
 * than a line (a path, a hash) is broken inside. Gives at least one line.
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (displayWidth(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = breakWord(word, width);
    line = pieces.pop() ?? '';
    for (const piece of pieces) lines.push(piece);
  }
  return [...lines, line];
}

function breakWord(word: string, width: number): string[] {
  const pieces: string[] = [];
  let [piece, taken] = ['', 0];
  for (const character of word) {
    const wide = displayWidth(character);
    if (piece !== '' && taken + wide > width) {
      pieces.push(piece);
      [piece, taken] = ['', 0];
    }
    piece += character;
    taken += wide;
  }
  return [...pieces, piece];
}
