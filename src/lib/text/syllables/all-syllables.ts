import { TONE, withTone } from '../letters/vowels.js';
import { RIMES } from './rimes.js';

/** Onsets that any rime may follow. */
const FREE_ONSETS = 'b ch d đ h kh l m n nh p ph r s t th tr v x'.split(' ');

/** Onsets after which i may be written y: Mỹ, Lý, Kỳ. */
const Y_ONSETS = 'h k l m n s t th v'.split(' ');

const FRONT_VOWEL = /^[ieê]/;
const front = RIMES.plain.filter((rime) => FRONT_VOWEL.test(rime));
const back = RIMES.plain.filter((rime) => !FRONT_VOWEL.test(rime));
const standing = RIMES.plain.filter((rime) => !rime.startsWith('iê'));

interface Combination {
  readonly onsets: readonly string[];
  readonly rimes: readonly string[];
}

/** Which rimes follow which onsets: k, gh, ngh are written before front vowels, c, g, ng elsewhere. */
const COMBINATIONS: readonly Combination[] = [
  { onsets: [''], rimes: [...standing, ...RIMES.glided, ...RIMES.alone] },
  { onsets: FREE_ONSETS, rimes: [...RIMES.plain, ...RIMES.glided] },
  { onsets: ['k', 'gh', 'ngh'], rimes: front },
  { onsets: ['', ...Y_ONSETS], rimes: ['y'] },
  { onsets: ['c', 'gi'], rimes: back },
  { onsets: ['g', 'ng'], rimes: [...back, ...RIMES.glided] },
  // gì, gìn, giếng: the i of gi- and the i of the rime are written once.
  { onsets: ['g'], rimes: front.filter((rime) => /^i(?![au])/.test(rime)) },
  { onsets: ['qu'], rimes: RIMES.afterQu },
];

/**
 * Gives every syllable that the written language allows, composed, in lower case, tone marks in
 * the newer style: about 25,000, most of which mean nothing.
 */
export function allSyllables(): Set<string> {
  const found = new Set<string>();
  for (const { onsets, rimes } of COMBINATIONS) {
    for (const rime of rimes.flatMap(withTones)) {
      for (const onset of onsets) found.add(onset + rime);
    }
  }
  return found;
}

const ANY_TONE = Object.values(TONE);
const STOP_TONES = [TONE.sac, TONE.nang];
const STOP_CODA = /(?:p|t|c|ch)$/;

/** A rime in each of its tones; one that ends in a stop takes only sắc and nặng. */
function withTones(rime: string): string[] {
  const place = toneIndex(rime);
  const tones = STOP_CODA.test(rime) ? STOP_TONES : ANY_TONE;
  return tones.map(
    (tone) => rime.slice(0, place) + withTone(rime.charAt(place), tone) + rime.slice(place + 1),
  );
}

const VOWELS = /^[aăâeêioôơuưy]+/;
const LAST_SHAPED = /[ăâêôơư](?!.*[ăâêôơư])/;
const OPEN_SECOND = new Set(['oa', 'oe', 'uy']);

/** The place of the letter that bears the tone mark in the newer style. */
function toneIndex(rime: string): number {
  const shaped = rime.search(LAST_SHAPED);
  if (shaped >= 0) return shaped;
  const vowels = VOWELS.exec(rime)?.[0] ?? '';
  const closedPair = vowels.length === 2 && (vowels !== rime || OPEN_SECOND.has(vowels));
  return vowels.length === 3 || closedPair ? 1 : 0;
}
