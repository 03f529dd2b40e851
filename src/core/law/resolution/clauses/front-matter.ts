import { readDate } from '../phrases/date.js';
import { Cursor } from '../text/cursor.js';
import type { Token } from '../text/tokens.js';

/** The day the new units begin to work; where they begin with the resolution itself, the day it takes effect. */
const EFFECTIVE = [
  'chính thức hoạt động từ',
  'chính thức hoạt động kể từ',
  'có hiệu lực thi hành từ',
  'có hiệu lực thi hành kể từ',
  'có hiệu lực từ',
  'có hiệu lực kể từ',
  'có hiệu lực thi hành',
  'có hiệu lực',
] as const;
/** A day may begin at an hour: "0 giờ 00 phút". */
const HOURS = ['giờ', 'phút'] as const;
const WITH_ADOPTION = ['ngày được thông qua', 'ngày thông qua'] as const;
/** No phrase that is read behind another has more words. */
const MOST_WORDS = 12;
/** Before the number in the head of a text; laws that it rests on have no colon. */
const HEAD = ['Số :', 'Nghị quyết số :'] as const;
const ADOPTED = 'thông qua';

/** Number and dates of a resolution, as far as the text tells. */
export interface FrontMatter {
  readonly number?: string;
  readonly adopted?: string;
  readonly effective?: string;
}

/**
 * Reads what stands around the articles: "Số: 1654/NQ-UBTVQH15", "Nghị quyết số: 1278/NQ-UBTVQH15", or "Nghị quyết số …" where a text names
 * one number only; "thông qua ngày …", the day of adoption; "chính thức hoạt động từ ngày …" or "có hiệu
 * lực thi hành từ ngày …", the day the new units begin to work.
 */
export function readFrontMatter(tokens: readonly Token[]): FrontMatter {
  const number =
    firstOf(HEAD, (phrase) => findAfter(tokens, phrase, readNumber)) ?? onlyNumber(tokens);
  const adopted = findAfter(tokens, ADOPTED, readDate);
  const effective = firstOf(EFFECTIVE, (phrase) =>
    findAfter(tokens, phrase, (cursor) => readEffective(cursor, adopted)),
  );
  return {
    ...(number && { number }),
    ...(adopted && { adopted }),
    ...(effective && { effective }),
  };
}

/** "ngày 15 tháng 3 năm 2027", "0 giờ 00 phút ngày 15/3/2027", "ngày được thông qua". */
function readEffective(cursor: Cursor, adopted: string | undefined): string | undefined {
  while (cursor.peek()?.kind === 'number' && HOURS.some((word) => cursor.sees(word, 1)))
    cursor.skip(2);
  cursor.accept(',');
  return cursor.acceptAny(WITH_ADOPTION) === undefined ? readDate(cursor) : adopted;
}

function firstOf<A, B>(list: readonly A[], make: (one: A) => B | undefined): B | undefined {
  for (const one of list) {
    const made = make(one);
    if (made !== undefined) return made;
  }
  return undefined;
}

/** "Nghị quyết số 9001/NQ-UBTVQH16" of a page that quotes it, where it names no other by "NQ-". */
function onlyNumber(tokens: readonly Token[]): string | undefined {
  const named = new Set(allAfter(tokens, 'Nghị quyết số', readNumber));
  const [number, another] = named;
  return another === undefined ? number : undefined;
}

/** The first thing that can be read behind the phrase. */
function findAfter<T>(
  tokens: readonly Token[],
  phrase: string,
  read: (cursor: Cursor) => T | undefined,
): T | undefined {
  return allAfter(tokens, phrase, read)[0];
}

/** Everything that can be read behind the phrase, wherever it stands. */
function allAfter<T>(
  tokens: readonly Token[],
  phrase: string,
  read: (cursor: Cursor) => T | undefined,
): T[] {
  const words = phrase.split(' ');
  return tokens.flatMap((token, at) => {
    if (token.text !== words[0]) return [];
    if (!words.every((word, index) => tokens[at + index]?.text === word)) return [];
    return read(new Cursor(tokens.slice(at + words.length, at + words.length + MOST_WORDS))) ?? [];
  });
}

/** "1654/NQ-UBTVQH15", "30/2026/QH16". */
function readNumber(cursor: Cursor): string | undefined {
  const number = cursor.next();
  if (number?.kind !== 'number' || !cursor.expect('/')) return undefined;
  const isOfYear = cursor.peek()?.kind === 'number' && cursor.sees('/', 1);
  const year = isOfYear ? cursor.next()?.text : undefined;
  if (year === undefined ? !cursor.expect('NQ -') : !cursor.accept('/')) return undefined;
  const body = cursor.next();
  if (body?.kind !== 'word' || (year !== undefined && !/^(?:UBTV)?QH/.test(body.text)))
    return undefined;
  const middle = year ?? 'NQ';
  return `${number.text}/${middle}${year === undefined ? '-' : '/'}${bodyNumber(cursor, body.text)}`;
}

/** A body's name and term, which the tokens may part: "QH" and "16". */
function bodyNumber(cursor: Cursor, body: string): string {
  const term = /\d$/.test(body) ? undefined : cursor.peek();
  return term?.kind === 'number' ? `${body}${term.text}` : body;
}
