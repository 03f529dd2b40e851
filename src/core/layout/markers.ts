import { foldText } from '../../lib/text/index.js';

/** What stands before a section's title, and the rank of such markers among themselves. */
export interface Marker {
  /** As written, without the punctuation after it. */
  readonly text: string;
  readonly family: MarkerFamily;
}

/**
 * `part`: "PHẦN A", "Chương II"; `item`: "Mục 1"; `letter`: A; `roman`: IX; `arabic`: 1;
 * `nested`: 1.2; `small`: a.
 */
export type MarkerFamily = 'part' | 'item' | 'letter' | 'roman' | 'arabic' | 'nested' | 'small';

const ROMAN = /^(?=[IVX])(?:XL|X{0,3})(?:IX|IV|V?I{0,3})$/;
/** Lists are hardly longer; a letter further on is an abbreviation. */
const LETTER = /^[A-KĐ]$/;
const SHAPES: readonly (readonly [MarkerFamily, RegExp])[] = [
  ['roman', ROMAN],
  ['letter', LETTER],
  ['arabic', /^\d{1,3}$/],
  ['nested', /^\d{1,2}(?:\.\d{1,2})+$/],
  ['small', /^[a-kđ]$/],
];

const NUMBERED_WORD =
  /^(\p{L}+)\s+([A-ZĐ]|[IVX]+|\d{1,2})(?=$|[\s.:)–-])[\s.:)–-]*([^\s.:)–-].*|)$/u;
const WORDS = new Map<string, MarkerFamily>([
  [foldText('phần'), 'part'],
  [foldText('chương'), 'part'],
  [foldText('mục'), 'item'],
]);

/** `A. …`, `IX - …`, `1.2) …`: a marker, punctuation, a title. */
const LEADING = /^(\p{L}{1,6}|\d{1,3}(?:\.\d{1,2})*)(?:[.):]\s*|\s+[–-]\s+)(\S.*)$/u;

/** Takes the text of a cell that may hold nothing but a marker: `A`, `IX.`, `1.2`, "Mục 1". */
export function parseMarker(text: string): Marker | undefined {
  const word = numberedWord(text);
  if (word !== undefined) return word.title === '' ? word.marker : undefined;
  return bareMarker(text.replace(/(?<!\s)\s*[.):]$/, ''));
}

/** Takes a title with a marker before it; gives both, or undefined when none stands there. */
export function splitMarker(
  text: string,
): { readonly marker: Marker; readonly title: string } | undefined {
  const word = numberedWord(text);
  if (word !== undefined) return { ...word, title: word.title === '' ? text : word.title };
  const [, lead = '', title = ''] = LEADING.exec(text) ?? [];
  const marker = bareMarker(lead);
  return marker === undefined || !/\p{L}/u.test(title) ? undefined : { marker, title };
}

/** Whether such a marker alone tells a section from a numbered row. */
export function isSectionMarker({ family }: Marker): boolean {
  return family === 'part' || family === 'item' || family === 'letter' || family === 'roman';
}

function numberedWord(
  text: string,
): { readonly marker: Marker; readonly title: string } | undefined {
  const [, word = '', number = '', title = ''] = NUMBERED_WORD.exec(text) ?? [];
  const family = WORDS.get(foldText(word));
  return family && { marker: { text: `${word} ${number}`, family }, title };
}

function bareMarker(text: string): Marker | undefined {
  const family = SHAPES.find(([, shape]) => shape.test(text))?.[0];
  return family && { text, family };
}
