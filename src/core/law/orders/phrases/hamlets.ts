import { loadAddressWords } from '../../../register/index.js';
import { readName, seesName } from '../../resolution/phrases/name.js';
import { unitCount } from '../../resolution/phrases/unit-count.js';
import type { Cursor } from '../../resolution/text/cursor.js';
import { separatorLength } from '../../resolution/text/separators.js';

/** The longest word for a hamlet: "tổ dân phố". */
const MOST_WORDS = 3;

/** Whether land of hamlets stands `ahead` places on: "thôn X", "các ấp 3 và 4", "02 tổ dân phố". */
export function seesHamlet(cursor: Cursor, ahead = 0): boolean {
  return hamletLength(cursor, ahead) > 0;
}

/**
 * Reads hamlets up to the commune that they lie in: "thôn X thuộc", "các ấp 3, 4 của", "tổ dân phố số 5 (". A hamlet is
 * a part of its commune, whatever it is called: none of its names is kept.
 */
export function readHamlets(cursor: Cursor): true | undefined {
  do {
    cursor.skip(separatorLength(cursor));
    const length = hamletLength(cursor, 0);
    cursor.skip(length);
    if (length > 0) cursor.accept(':');
    cursor.accept('số');
    if (readName(cursor) === undefined) return undefined;
  } while (seesAnother(cursor));
  return true;
}

function seesAnother(cursor: Cursor): boolean {
  const ahead = separatorLength(cursor);
  const isNumber = cursor.sees('số', ahead);
  return ahead > 0 && (isNumber || seesHamlet(cursor, ahead) || seesName(cursor, ahead));
}

/** How many tokens introduce hamlets: their number or plural, and the word for them before a name. */
function hamletLength(cursor: Cursor, ahead: number): number {
  const isPlural = cursor.sees('các', ahead) || unitCount(cursor, ahead) !== undefined;
  const before = isPlural ? 1 : 0;
  for (let words = MOST_WORDS; words > 0; words -= 1) {
    const text = Array.from({ length: words }, (_, at) => cursor.peek(ahead + before + at)?.text);
    const behind = ahead + before + words;
    const isNamed =
      [':', 'số'].some((word) => cursor.sees(word, behind)) || seesName(cursor, behind);
    if (isNamed && isHamletWord(text.join(' '))) return before + words;
  }
  return 0;
}

/** Whether a word opens hamlets in addresses. In capitals it may begin a commune's name: "Bản Mế". */
function isHamletWord(text: string): boolean {
  if (text !== text.toLowerCase()) return false;
  const opening = loadAddressWords().opening(text, false);
  return opening?.rest === '' && (opening.kind === 'hamlet' || opening.kind === 'quarter');
}
