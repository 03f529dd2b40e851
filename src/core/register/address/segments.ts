import { composeText, memoise, tidySpace } from '../../../lib/text/index.js';
import { typeWords } from '../lookup/names/type-words.js';

/** Between the parts of an address. A hyphen or a slash may as well stand inside of one. */
const SEPARATOR = /[,;|_()[\]\\\n\r\t]/;

/**
 * A slash between words parts them ("Bến Nghé/Quận 1"); beside a digit it joins numbers: houses ("36/18"),
 * alleys ("12/4A") and streets that are called after days ("30/4").
 */
const SLASH =
  /(?<=\p{L}{2}|\p{L}\s|\s\p{L})\s*\/\s*(?=\p{L}{2})|(?<=\d)\s*\/\s*(?=\p{L}{2}[.\s\p{L}])/gu;

/** Words of two or three letters that are written for short: "TP. Huế", "KP. 3", "TTr. Đu". */
const SHORT = '[Tt][PpXxTt]|[Tt][Tt][Rr]|[Pp][Hh][Gg]?|[Đđ][KkTt]|[Kk][PpVv]|[QqTtHh][Ll]|[Ss][Nn]';

/**
 * A point behind a word or a number, and a capital letter: "Hà Nội. Việt Nam", "Phường 5. Quận 3". Without a space it
 * stands between two words that are no short ones: "Trần Phú.Phường 5", but "Tp.Huế", "Ng.Trãi".
 */
const STOP = new RegExp(
  `(?<=\\p{L}{2}|\\d)(?<!(?<!\\p{L})(?:${SHORT}))\\.\\s+(?=\\p{Lu})|(?<=\\p{L}\\p{Ll})(?<!(?<!\\p{L})(?:\\p{L}{2}|${SHORT}))\\.(?=\\p{Lu}\\p{Ll}|TP|TX|TT)`,
  'gu',
);

/** A hyphen behind a ward's or a district's number, which is no house's: "P.6-Q.8-TPHCM", "Quận 1-Hồ Chí Minh". */
const NUMBERED =
  /(?<=(?:^|[\s,–—-])(?:(?:ph[uư][oờ]ng|qu[aậ]n)\s?|(?:phg?|[pfq])\s?\.?\s?)\d{1,2})\s?[–—-]\s?(?=\p{L})/giu;

/** A hyphen behind a number. */
const BEHIND_NUMBER = /\d\s?[–—-]/;

/** Types as they are written: "phường", "Phường". In capitals nothing tells where a type ends. */
const WRITTEN = typeWords().flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)]);

/** A type that was typed without the space behind it: "PhườngYên Hoà", "Thị trấnQuốc Oai". */
const GLUED_BEHIND = new RegExp(`(?<![\\p{L}\\p{M}])(${WRITTEN.join('|')})(?=\\p{Lu})`, 'gu');

/** A type that was typed without the space before it: "Yên HoàQuận Cầu Giấy". */
const GLUED_BEFORE = new RegExp(
  `(?<=\\p{Ll})(?=(?:${WRITTEN.filter(isCapital).join('|')})\\s)`,
  'gu',
);

/** A telephone that nothing parts from the place before it: "Hà Nội ĐT: 0912 345 678". */
const PHONE =
  /(?<=\p{L})\s+(?=(?:đtdđ|sđt|đt|dđ|tel|phone|mobile|hotline|fax|điện thoại)[\s.:]*\+?\d(?:[\s.()-]?\d){7})/giu;

const STRAY_ENDS = /^[\s+.:"'“”‘’–—-]+|(?<![\s.:"'“”‘’–—-])[\s.:"'“”‘’–—-]+$/g;

/** Behind an address, by a space or a hyphen; "Số 10432" is a house. */
const POSTAL_CODE = /(?<=\p{L})(?<!(?<!\p{L})s[ốo])[\s.–—-]+\d{5,6}$/iu;

/** The same behind a comma. */
const ONLY_POSTAL_CODE = /^\d{5,6}$/;

/** "Quận 9 cũ" is the Quận 9 of before; with a capital letter it may be a name's. */
const OF_BEFORE = /(?<=\S)\s+cũ$/u;

/** Any letter but those of ASCII; dashes, quotes and spaces say nothing of how letters are typed. */
const MARKED = /[^\0-\x7f–—“”‘’\s\ufeff]/;

/** Whether a text is written without diacritics. */
export function isBareText(text: string): boolean {
  return !MARKED.test(text);
}

/** Takes a text in one line or several; gives its parts as written, composed. */
export function splitText(text: string): string[] {
  return spaced(composeText(text))
    .split(SEPARATOR)
    .map(trimPart)
    .filter((part, index) => part !== '' && (index === 0 || !ONLY_POSTAL_CODE.test(part)));
}

/** Parts that are remembered: most stand in many addresses. */
const MOST_PARTS = 20_000;

const trimPart = memoise(
  (part) => tidySpace(part).replace(STRAY_ENDS, '').replace(POSTAL_CODE, '').replace(OF_BEFORE, ''),
  MOST_PARTS,
);

/** What every glued type has: each look through a text takes its time, and most have no such thing. */
const GLUED = /\p{Ll}\p{Lu}/u;

/** What every telephone has; houses and plots rarely. */
const EIGHT_DIGITS = /\d(?:[\s.()-]?\d){7}/;

/** The text with what parts it made plain. */
function spaced(text: string): string {
  const slashed = text.includes('/') ? text.replace(SLASH, ', ') : text;
  const numbered = BEHIND_NUMBER.test(slashed) ? slashed.replace(NUMBERED, ', ') : slashed;
  const told = EIGHT_DIGITS.test(numbered) ? numbered.replace(PHONE, ', ') : numbered;
  const stopped = told.includes('.') ? told.replace(STOP, ', ') : told;
  if (!GLUED.test(stopped)) return stopped;
  return stopped.replace(GLUED_BEFORE, ', ').replace(GLUED_BEHIND, '$1 ');
}

function isCapital(word: string): boolean {
  return word !== word.toLowerCase();
}
