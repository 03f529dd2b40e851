import { type DoubleEncoding, undoDoubleEncoding } from './double-encoding.js';
import { decodeEscapes, hasPercents } from './escapes.js';
import { lostLetters } from './lost-letters.js';
import { oddCharacters } from './odd-characters.js';
import { mayBeReadAsLatin, undoReadAsLatin } from './read-as-latin.js';

/**
 * The ways in which damaged text is brought back for certain; also the names of the repairs. What programs put
 * around a text (`unwrap-text`) is taken off before a text is examined: it may take more than the text to know.
 */
export type Mending = 'unwrap-text' | 'decode-escapes' | 'restore-encoding';

/** One step of bringing a text back. */
export interface Mended {
  readonly repair: Mending;
  readonly from: string;
  readonly to: string;
}

/** What is wrong with a text and can't be brought back. */
export type Doubt =
  /** Its letters are another encoding's; `likely`: what it may have been. */
  | { readonly kind: 'double-encoded'; readonly likely?: string }
  /** Letters are gone, first of all in this word. */
  | { readonly kind: 'letters-lost'; readonly word: string }
  | { readonly kind: 'odd-characters'; readonly characters: readonly string[] };

/** What was found in a text that was damaged. */
export interface Damage {
  /** The text as far as it could be brought back. */
  readonly text: string;
  readonly mended: readonly Mended[];
  readonly doubt?: Doubt;
}

/** What no damage is made of alone: one quick look that settles most texts. */
const CLEAN = /^[\t\n\r -%'->@-[\]^`-~ÀÁÂÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýăĐđĨĩŨũƠơƯư\u1ea0-\u1ef9–“”]*$/;

/** One more look for the rest. */
const SUSPECT = new RegExp(
  [
    String.raw`[\0-\x08\x0e-\x1f\x7f-\x9f?\xad\u0400-\u04ff\ud800-\udfff\ue000-\uf8ff\ufff9-\uffff]`,
    String.raw`&[#a-zA-Z]|\\u|_x00`,
    // A letter of UTF-8 in another code page: first bytes that are letters of ours, and others.
    String.raw`[ÂÃáâÌïĂ\u0300][\xa0-\xbfŒœŠšŸŽžƒˆ˜–-›€™]`,
    '[ÄÅÆË√ƒ≈∆¬‚┬├┼╞╦╠Γ]|[·ß][∫ª║╗]',
    '[a-zà-ýđ][ÃĂ]|[ÃĂ] [a-zà-ýđ]',
  ].join('|'),
);

/**
 * Takes text; tells what it suffered before it came: double encoding, escapes left in it, letters
 * replaced, characters that nobody types. `isOn` switches a way of bringing it back off. Undefined
 * for text that nothing is wrong with, and for text of fonts older than Unicode.
 */
export function examineText(
  text: string,
  isOn: (mending: Mending) => boolean = () => true,
): Damage | undefined {
  const isLatin = mayBeReadAsLatin(text);
  if (!isLatin && !hasPercents(text) && (CLEAN.test(text) || !SUSPECT.test(text))) return undefined;
  const decoded = isOn('decode-escapes') ? decodeEscapes(text) : text;
  const encoding = (isLatin ? undoReadAsLatin(decoded) : undefined) ?? undoDoubleEncoding(decoded);
  const isRestored = encoding?.sure === true && isOn('restore-encoding');
  const restored = isRestored ? encoding.text : decoded;
  const mended = [
    { repair: 'decode-escapes', from: text, to: decoded },
    { repair: 'restore-encoding', from: decoded, to: restored },
  ] as const;
  const made = mended.filter(({ from, to }) => from !== to);
  const doubt = doubtOf(restored, isRestored ? undefined : encoding);
  if (made.length === 0 && doubt === undefined) return undefined;
  return { text: restored, mended: made, ...(doubt !== undefined && { doubt }) };
}

/** The gravest only: what is left of a letter often looks like another damage. */
function doubtOf(text: string, encoding: DoubleEncoding | undefined): Doubt | undefined {
  const word = lostLetters(text);
  if (word !== undefined) return { kind: 'letters-lost', word };
  if (encoding !== undefined) {
    const likely = encoding.sure ? encoding.text : encoding.likely;
    return { kind: 'double-encoded', ...(likely !== undefined && { likely }) };
  }
  const characters = oddCharacters(text);
  return characters.length === 0 ? undefined : { kind: 'odd-characters', characters };
}
