import { readPlaceName } from '../lookup/names/type-words.js';
import type { PlaceName } from '../lookup/types.js';
import type { AddressWords, PartKind } from './words.js';

/** A part of an address as its own words tell what it is. */
export type Token = PlaceToken | LowerToken;

/** A commune, district or province, or a name that may be one. */
export interface PlaceToken {
  readonly kind: 'place';
  readonly place: PlaceName;
}

/** What lies in a commune, or says nothing of places. */
export interface LowerToken {
  readonly kind: PartKind;
  /** Whether it says all that it has to: behind a bare number the street's name is to come. */
  readonly isComplete: boolean;
  /** Words at its end that may be the name of a commune that nothing parts from it ("Thôn 1 Quảng Bị"). */
  readonly tail: string;
}

/** What parts are told apart by. */
export interface Labels {
  readonly words: AddressWords;
  /** Whether some unit bears a name: "Bản Lầu" is no hamlet, "Sóc Trăng" none either. */
  readonly isUnit: (name: string) => boolean;
}

/** Takes a part of an address; tells what it is. `isBare`: its words are written without diacritics. */
export function labelPart(text: string, isBare: boolean, labels: Labels): Token {
  const place = readPlaceName(text, isBare);
  if (isTyped(place)) return { kind: 'place', place };
  if (place.type !== undefined) return lower('building', place.name);
  if (labels.words.isCountry(text)) return lower('country', '');
  const opening = labels.words.opening(text, isBare);
  const house = opening === undefined ? HOUSE.exec(text) : null;
  if (house !== null) return behindNumber(house[1] ?? '', isBare, labels);
  const kind = opening && kindOf(opening.kind, opening.rest);
  // Names of units begin with such words as well: "Bản Lầu", "Kiệt Sơn", without diacritics "Cu Van".
  if (opening === undefined || kind === undefined || labels.isUnit(text))
    return { kind: 'place', place };
  if (kind === 'number') return behindNumber(HOUSE.exec(opening.rest)?.[1] ?? '', isBare, labels);
  return lower(kind, opening.rest);
}

/** A house's number, maybe with a name behind it: "36/18/469", "12A Lê Lợi", "D1-03". */
const HOUSE = /^\p{L}{0,2}\d[\p{L}\d]*(?:\s?[/.+–-]\s?[\p{L}\d]+)*(?:\s+(\S.*))?$/u;

/** What is numbered within something that has a name of its own. */
const NUMBERED: ReadonlySet<PartKind> = new Set(['alley', 'building', 'floor']);

/** A house, an alley or a room that has no name but a number. */
const ONLY_NUMBER = /^(?:số\s*)?[\p{L}]{0,2}\d\S*$/iu;

/** A number in front of other words. */
const NUMBER_AND_NAME = /^(?:số\s+)?\p{L}{0,2}\d\S*\s+([^\d\s].*)$/iu;

const DIGITS = /\d/g;

/** So many digits make a telephone's number; fewer a road's ("ĐT 743"). */
const PHONE_DIGITS = 8;

/** Words that mean what they say only with what should stand behind them. */
function kindOf(kind: PartKind, rest: string): PartKind | undefined {
  const digits = rest.match(DIGITS)?.length ?? 0;
  if (kind === 'phone') {
    if (digits >= PHONE_DIGITS) return kind;
    return digits > 0 ? 'street' : undefined;
  }
  if (kind === 'country') return undefined;
  if (kind === 'number') return HOUSE.test(rest) ? kind : undefined;
  return kind;
}

/** Whether a part says what type of place it names. */
export function saysType(text: string, isBare: boolean): boolean {
  return isTyped(readPlaceName(text, isBare));
}

function isTyped(place: PlaceName): boolean {
  return place.type !== undefined && !isRoom(place);
}

/** "P.305" is a room: no ward has such a number, and no town any. */
function isRoom({ type, name }: PlaceName): boolean {
  if (!/^\d[\d/.-]*\p{L}?$/u.test(name)) return false;
  return type === 'phường' || type === 'quận' ? !/^\d{1,2}$/.test(name) : true;
}

function behindNumber(rest: string, isBare: boolean, labels: Labels): LowerToken {
  if (rest === '') return { kind: 'number', isComplete: false, tail: '' };
  const inner = labelPart(rest, isBare, labels);
  return inner.kind === 'place' ? { kind: 'street', isComplete: true, tail: rest } : inner;
}

function lower(kind: PartKind, rest: string): LowerToken {
  const isNameless = rest === '' || ONLY_NUMBER.test(rest);
  const isComplete = NUMBERED.has(kind) ? !isNameless : kind !== 'street' || rest !== '';
  return {
    kind,
    isComplete,
    tail: NUMBER_AND_NAME.exec(rest)?.[1] ?? (ONLY_NUMBER.test(rest) ? '' : rest),
  };
}
