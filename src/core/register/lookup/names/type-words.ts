import { stripDiacritics } from '../../../../lib/text/index.js';
import {
  COMMUNE_TYPES,
  DISTRICT_TYPES,
  PROVINCE_TYPES,
  type UnitType,
} from '../../units/unit-types.js';
import type { PlaceName } from '../types.js';

const TYPES: readonly UnitType[] = [
  ...new Set<UnitType>([...COMMUNE_TYPES, ...DISTRICT_TYPES, ...PROVINCE_TYPES]),
];

const SHORT: ReadonlyMap<string, UnitType> = new Map([
  ['tp', 'thành phố'],
  ['tx', 'thị xã'],
  ['tt', 'thị trấn'],
  ['tphố', 'thành phố'],
  ['tpho', 'thành phố'],
  ['txã', 'thị xã'],
  ['txa', 'thị xã'],
  ['ttr', 'thị trấn'],
  ['ttrấn', 'thị trấn'],
  ['ttran', 'thị trấn'],
  ['thtrấn', 'thị trấn'],
  ['thtran', 'thị trấn'],
  ['đk', 'đặc khu'],
  ['dk', 'đặc khu'],
  ['ph', 'phường'],
  ['phg', 'phường'],
  ['p', 'phường'],
  ['f', 'phường'],
  ['q', 'quận'],
  ['h', 'huyện'],
  ['x', 'xã'],
  ['t', 'tỉnh'],
]);

/** As people and English texts call them. */
const OTHERWISE: readonly (readonly [string, UnitType])[] = [
  ['huyện đảo', 'huyện'],
  ['ward', 'phường'],
  ['commune', 'xã'],
  ['district', 'quận'],
  ['dist', 'quận'],
];

/**
 * English puts types behind names: "Ben Nghe Ward". Its districts and towns are of more than one type of ours, which
 * their names tell better.
 */
const BEHIND: ReadonlyMap<string, UnitType | undefined> = new Map<string, UnitType | undefined>([
  ['ward', 'phường'],
  ['commune', 'xã'],
  ['district', undefined],
  ['dist', undefined],
  ['township', 'thị trấn'],
  ['town', undefined],
  ['city', 'thành phố'],
  ['province', 'tỉnh'],
]);

const CLOSING = new RegExp(`^(.*[^\\s,.])\\s+(${[...BEHIND.keys()].join('|')})\\.?$`, 'iu');

const FULL: ReadonlyMap<string, UnitType> = new Map([
  ...OTHERWISE,
  ...TYPES.map((type) => [type, type] as const),
]);

/** The same in texts without diacritics; elsewhere "Quan" and "Xa" begin names. */
const BARE: ReadonlyMap<string, UnitType> = new Map([
  ...FULL,
  ...[...FULL].map(([word, type]) => [stripDiacritics(word), type] as const),
]);

/** Halves of words first: "T.trấn Đu" is no "T.T rấn Đu". No syllable is written like these, so nothing else is meant. */
const HALVES = 't\\.\\s?ph[ốo]|t\\.\\s?x[ãa]|th?\\.\\s?tr[ấa]n|t\\.?\\s?tr|phg?';

const SHORT_WORDS = `${HALVES}|t\\.?\\s?p|t\\.?\\s?x|t\\.?\\s?t|[đd]\\.?\\s?k|[pfqhxt]`;

/** Those of communes, and of towns: in front of their names nothing may be taken for a type. */
const SMALL_BEHIND = /\s(?:ward|commune|township|town)\.?$/i;

/** Types in front of a name: whole ("Phường 5", "phường5"), "P. 5", "TP Huế", "P 5", "P5". */
function openings(full: ReadonlyMap<string, UnitType>): RegExp {
  const words = [...full.keys()].join('|');
  return new RegExp(
    `^(?:(?<full>${words})(?:[.:]?\\s+(?=\\S)|(?=\\d))|(?<short>${SHORT_WORDS})(?:\\s?\\.\\s?(?=\\S)|\\s+(?=\\S)|(?=\\d)))`,
    'iu',
  );
}

/** The same inside a text, behind a space or a hyphen ("Tổ 5-Xã Tân Lập"); a lone letter is no sign there. */
function inner(full: ReadonlyMap<string, UnitType>): RegExp {
  const words = [...full.keys()].join('|');
  return new RegExp(
    `(?<=[\\s–—-])(?:(?:${words})(?=\\s+\\S|\\d)|(?:${SHORT_WORDS})\\s?\\.(?=\\s?\\S)|(?:tp|tx|ttr?|đk|phg?)(?=\\s+\\S))|(?<=\\s)(?:phg?|[pfq])(?=\\d)`,
    'giu',
  );
}

const OPENING = { marked: openings(FULL), bare: openings(BARE) } as const;
const INNER = { marked: inner(FULL), bare: inner(BARE) } as const;

/** Takes one place as written; gives its name and type. `isBare`: the whole text has no diacritics. */
export function readPlaceName(text: string, isBare: boolean): PlaceName {
  const opening = (isBare ? OPENING.bare : OPENING.marked).exec(text);
  const { full, short } = opening?.groups ?? {};
  // "Phuong Mao Ward" is the phường called "Phượng Mao".
  if (opening === null || (isBare && SMALL_BEHIND.test(text))) return readBehind(text);
  const word = (full ?? short ?? '').toLowerCase().replace(/[.\s]+/g, full ? ' ' : '');
  const type = full === undefined ? SHORT.get(word) : BARE.get(word);
  if (type === undefined) return { name: text, text, isShort: false };
  return { type, name: text.slice(opening[0].length), text, isShort: full === undefined };
}

function readBehind(text: string): PlaceName {
  const [, name = '', word = ''] = CLOSING.exec(text) ?? [];
  if (word === '') return { name: text, text, isShort: false };
  const type = BEHIND.get(word.toLowerCase());
  return type === undefined
    ? { name, text: name, isShort: false }
    : { type, name, text, isShort: false };
}

/** The words for types, whole, in lower case. */
export function typeWords(): readonly string[] {
  return TYPES;
}

/** Where words for types stand inside a text: "phường Bến Nghé |quận 1". */
export function typeWordsInside(text: string, isBare: boolean): RegExpExecArray[] {
  return [...text.matchAll(isBare ? INNER.bare : INNER.marked)];
}
