import type { Token } from '../../resolution/text/tokens.js';
import type { OrderPlace } from '../types.js';

/** One sentence with its place; `end`: what closed it. */
export interface Segment {
  readonly place: OrderPlace;
  readonly tokens: readonly Token[];
  readonly closedBy: 'stop' | 'colon' | 'line';
  readonly isArticleHeading: boolean;
}

/** How a sentence begins that stands on a line of its own, though the line before has no full stop. */
const OPENINGS = [
  ['Nhập'],
  ['Sáp', 'nhập'],
  ['Hợp', 'nhất'],
  ['Điều', 'chỉnh'],
  ['Thành', 'lập'],
  ['Sắp', 'xếp'],
  ['Đổi', 'tên'],
  ['Giải', 'thể'],
  ['Sau', 'khi'],
  ['Kể', 'từ'],
  ['Từ', 'ngày'],
  ['Chuyển'],
  ['Nghị', 'quyết'],
  ['Trên', 'cơ', 'sở'],
  ['Căn', 'cứ'],
  ['Các', 'cơ', 'quan'],
] as const;

/** Words that a sentence about a unit begins with, written with a capital there only. */
const TYPE_WORDS = new Set(['Xã', 'Phường', 'Thị', 'Đặc', 'Huyện', 'Quận', 'Thành', 'Tỉnh', 'Các']);

interface Numbers {
  article?: number;
  clause?: number;
  point?: string;
}

/** Parts a text into sentences; each knows the article, clause and point above it. */
export function segmentsOf(tokens: readonly Token[]): Segment[] {
  const segments: Segment[] = [];
  let numbers: Numbers = {};
  let from = 0;
  let isHeading = false;
  const close = (to: number, closedBy: Segment['closedBy']) => {
    const words = tokens.slice(from, to);
    if (words.some(({ kind }) => kind !== 'mark')) {
      const place = placeOf(words, numbers, segments.length + 1);
      segments.push({ place, tokens: inSentence(words), closedBy, isArticleHeading: isHeading });
    }
    isHeading = false;
    from = to;
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const marker = at === from || isFree(tokens, at) ? markerAt(tokens, at, numbers) : undefined;
    if (marker !== undefined) {
      close(at, 'line');
      numbers = marker.numbers;
      isHeading = marker.isArticle;
      at += marker.length - 1;
      from = at + 1;
    } else if (at > from && tokens[at]?.opensLine && opensSentence(tokens, at)) {
      close(at, 'line');
    }
    const end = endAt(tokens, at);
    if (end !== undefined && at >= from) close(at + 1, end);
  }
  close(tokens.length, 'line');
  return segments;
}

function placeOf(words: readonly Token[], numbers: Numbers, order: number): OrderPlace {
  const { article, clause, point } = numbers;
  const label = clause === undefined && point === undefined ? '' : `${clause ?? ''}${point ?? ''}`;
  return {
    ...(article !== undefined && { article }),
    ...(clause !== undefined && { clause }),
    ...(point !== undefined && { point }),
    label: label || (article === undefined ? `#${order}` : ''),
    start: words[0]?.start ?? 0,
    end: words.at(-1)?.end ?? 0,
  };
}

/** A type that opens the sentence, in the small letters that it has elsewhere. */
function inSentence(words: readonly Token[]): readonly Token[] {
  const [first, ...rest] = words;
  if (first === undefined || !TYPE_WORDS.has(first.text)) return words;
  if (rest[0]?.text === 'lập') return words;
  return [{ ...first, text: first.text.toLowerCase() }, ...rest];
}

function opensSentence(tokens: readonly Token[], at: number): boolean {
  return OPENINGS.some((words) => words.every((word, index) => tokens[at + index]?.text === word));
}

/** Whether a number or letter may stand here as a marker: at the head of a line or behind a sentence. */
function isFree(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.opensLine === true || endAt(tokens, at - 1) !== undefined;
}

interface Marker {
  readonly numbers: Numbers;
  readonly length: number;
  readonly isArticle: boolean;
}

function markerAt(tokens: readonly Token[], at: number, above: Numbers): Marker | undefined {
  const [first, second, third, fourth] = tokens.slice(at, at + 4);
  if (first === undefined || second === undefined) return undefined;
  if (first.text === 'Điều' && second.kind === 'number' && isOneOf(third, '.:'))
    return { numbers: { article: Number(second.text) }, length: 3, isArticle: true };
  if (first.kind === 'number' && isOneOf(second, '.)') && isCapital(third))
    return {
      numbers: { ...inArticle(above), clause: Number(first.text) },
      length: 2,
      isArticle: false,
    };
  if (isLetter(first) && isOneOf(second, ').') && isCapital(third) && fourth !== undefined)
    return { numbers: { ...above, point: first.text.toLowerCase() }, length: 2, isArticle: false };
  return undefined;
}

function inArticle({ article }: Numbers): Numbers {
  return article === undefined ? {} : { article };
}

function isLetter(token: Token): boolean {
  return token.kind === 'word' && /^\p{Ll}{1,2}$/u.test(token.text);
}

function isCapital(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^\p{Lu}/u.test(token.text);
}

function isOneOf(token: Token | undefined, marks: string): boolean {
  return token?.kind === 'mark' && marks.includes(token.text);
}

/** Whether the token ends a sentence, and how. A dot between digits is a thousand's. */
function endAt(tokens: readonly Token[], at: number): 'stop' | 'colon' | undefined {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token?.kind !== 'mark') return undefined;
  if (token.text === '.') return isInNumber(tokens, at) ? undefined : 'stop';
  if (token.text === ';')
    return next === undefined || next.opensLine || isPointer(tokens, at + 1) ? 'stop' : undefined;
  return token.text === ':' && (next === undefined || next.opensLine) ? 'colon' : undefined;
}

function isPointer(tokens: readonly Token[], at: number): boolean {
  return markerAt(tokens, at, {}) !== undefined;
}

function isInNumber(tokens: readonly Token[], at: number): boolean {
  const [before, dot, after] = tokens.slice(Math.max(0, at - 1), at + 2);
  return (
    before?.kind === 'number' &&
    after?.kind === 'number' &&
    before.end === dot?.start &&
    dot.end === after.start
  );
}
