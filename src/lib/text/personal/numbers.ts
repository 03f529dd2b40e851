import { type Chain, chainsOf, type Group } from './chains.js';
import { digitsKey } from './digits.js';
import { isGroupedNumber, isKnownNumber, isLongNumber } from './number-shapes.js';
import type { Known, Span } from './words.js';

/** What stands before a chain of digits that tells them to be somebody's number. */
export type Announced = (text: string, start: number) => boolean;

/** Digits behind such a word are a number from this many on: a card number has seven. */
const FEWEST_ANNOUNCED = 6;
const MOST_ANNOUNCED = 19;

/** Groups that one number is made of at most: its digits one by one. */
const MOST_GROUPS = 14;

/** Digits before a currency are an amount. */
const CURRENCY = /^\s{0,3}(?:đồng|đ(?!\p{L})|vnđ|vnd|₫|triệu|nghìn|ngàn|tỷ|tỉ(?!\p{L})|usd)/iu;

/** Lines that everybody may call. */
const SERVICE_LINE = /^1[89]00\d{4,6}$/;

/** A message that had no room for all of a text ends so. */
const CUT = /^\s?…/;

const DATE =
  /(?<!\p{Nd})(?:\d{1,2}[./ -]\d{1,2}[./ -](?:19|20)\d\d|(?:19|20)\d\d-\d{1,2}-\d{1,2})(?!\p{Nd})/gu;

const SCIENTIFIC = /(?<![\p{L}\p{Nd}])\d(?:[.,]\d{1,15})?[eE]\+?(?:0?[89]|1[0-5])(?!\p{Nd})/gu;

/** Where numbers of persons stand in a text; `known`: those that are known to be somebody's. */
export function numberSpans(text: string, announced: Announced, known?: Known): Span[] {
  const spans: Span[] = [];
  const dates = spansOf(text, DATE);
  for (const { start, end } of spansOf(text, SCIENTIFIC)) spans.push({ start, end });
  for (const whole of chainsOf(text))
    for (const chain of withoutDates(whole, dates))
      spans.push(...inChain(text, chain, announced, known));
  return spans;
}

function spansOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}

/** The chain without the dates in it, in the parts that are left. */
function withoutDates(chain: Chain, dates: readonly Span[]): Chain[] {
  if (dates.length === 0) return [chain];
  const parts: Group[][] = [[]];
  for (const group of chain) {
    const isInDate = dates.some(({ start, end }) => group.start >= start && group.end <= end);
    if (isInDate) parts.push([]);
    else parts.at(-1)?.push(group);
  }
  return parts.filter(({ length }) => length > 0);
}

function inChain(
  text: string,
  chain: Chain,
  announced: Announced,
  known: Known | undefined,
): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < chain.length; ) {
    const count = numberAt(text, chain, at, announced, known);
    const [first, last] = [chain[at], chain[at + count - 1]];
    if (count > 0 && first !== undefined && last !== undefined)
      spans.push({ start: first.start, end: last.end });
    at += Math.max(count, 1);
  }
  return spans;
}

/** How many groups from here on are one person's number; the most that are, 0 when none. */
function numberAt(
  text: string,
  chain: Chain,
  at: number,
  announced: Announced,
  known: Known | undefined,
): number {
  const most = Math.min(MOST_GROUPS, chain.length - at);
  for (let count = most; count > 0; count -= 1) {
    const groups = chain.slice(at, at + count);
    const around = { before: chain[at - 1], after: chain[at + count] };
    if (isNumber(text, groups, around) || isOneOf(groups, around, known)) return count;
  }
  const first = chain[at];
  if (first === undefined || !announced(text, first.start)) return 0;
  return announcedLength(text, chain.slice(at, at + most));
}

interface Around {
  readonly before: Group | undefined;
  readonly after: Group | undefined;
}

function isNumber(text: string, groups: Chain, around: Around): boolean {
  const [first] = groups;
  const last = groups.at(-1);
  if (first === undefined || last === undefined) return false;
  const after = text.slice(last.end, last.end + 8);
  if (groups.length === 1) return isSingle(text, first, around, after);
  if (isBound(groups, around) || CURRENCY.test(after)) return false;
  return isGroupedNumber(groups) || isFromAbroad(text, groups);
}

/** Whether the groups are only a part of what points and hyphens hold together. */
function isBound(groups: Chain, { before, after }: Around): boolean {
  const isTied = (group: Group | undefined) => group?.join === 'point' || group?.join === 'hyphen';
  return isTied(before) || (after !== undefined && isTied(groups.at(-1)));
}

function isSingle(text: string, group: Group, { before, after }: Around, next: string): boolean {
  const { digits, start } = group;
  if (isKnownNumber(digits)) return true;
  // Cut in the middle by a message that had no room for all of it.
  if (digits.length >= FEWEST_ANNOUNCED && after === undefined && CUT.test(next)) return true;
  if (isFromAbroad(text, [group])) return true;
  if (!isLongNumber(digits) || CURRENCY.test(next)) return false;
  // The digits behind a decimal point.
  if (before?.join === 'point' && before.digits.length <= 3) return false;
  return isInsurance(text, group) || !(LETTER_END.test(text.slice(0, start)) || LETTER.test(next));
}

const LETTER = /^\p{L}/u;
const LETTER_END = /\p{L}$/u;

/** A card of health insurance: two letters and thirteen digits (Decision 1351/QĐ-BHXH, Article 2). */
function isInsurance(text: string, { digits, start }: Group): boolean {
  return (
    digits.length === 13 && /(?<!\p{L})\p{L}{2}$/u.test(text.slice(Math.max(0, start - 4), start))
  );
}

/** Behind a plus, with the code of any country. */
function isFromAbroad(text: string, groups: Chain): boolean {
  const length = groups.reduce((sum, { digits }) => sum + digits.length, 0);
  const [first] = groups;
  const before = text.slice(Math.max(0, (first?.start ?? 0) - 2), first?.start);
  return length >= 9 && length <= 15 && /[+＋]\(?$/.test(before);
}

function isOneOf(groups: Chain, around: Around, known: Known | undefined): boolean {
  if (known === undefined || known.numbers.size === 0 || isBound(groups, around)) return false;
  const key = digitsKey(groups.map(({ digits }) => digits).join(''));
  return key !== undefined && known.numbers.has(key);
}

/** How many groups behind a word that announces a number are that number; 0 when they are none. */
function announcedLength(text: string, groups: Chain): number {
  let length = 0;
  let count = 0;
  for (const { digits } of groups) {
    if (length + digits.length > MOST_ANNOUNCED) break;
    length += digits.length;
    count += 1;
  }
  const last = groups[count - 1];
  const digits = groups
    .slice(0, count)
    .map((group) => group.digits)
    .join('');
  if (last === undefined || length < FEWEST_ANNOUNCED || SERVICE_LINE.test(digits)) return 0;
  return CURRENCY.test(text.slice(last.end, last.end + 8)) ? 0 : count;
}
