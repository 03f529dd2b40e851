import { composeText, tidySpace } from '../../../lib/text/index.js';
import { readFrontMatter } from '../resolution/clauses/front-matter.js';
import { sourceText } from '../resolution/text/source-text.js';
import { type Token, tokens } from '../resolution/text/tokens.js';
import { isArranging, looksArranging } from './arranging.js';
import { readSentence } from './sentences/read-sentence.js';
import { provincesIn } from './sentences/upper-units.js';
import { type Segment, segmentsOf } from './text/segments.js';
import type { OrdersText, Sentence } from './types.js';

type Problem = OrdersText['problems'][number];

/**
 * Takes a text that says sentence by sentence what becomes of communes ("Thành lập …", "Nhập … vào …",
 * "Điều chỉnh …"); gives each sentence as it was understood. One of an arranging article that isn't is a
 * problem, and so is one elsewhere that looks like an order. Never throws.
 */
export function readOrdersText(text: string): OrdersText {
  const source = sourceText(text);
  const words = tokens(source);
  const segments = segmentsOf(words);
  const arranging = isArranging(segments);
  const sentences: Sentence[] = [];
  const problems: Problem[] = [];
  let unreadCharacters = 0;
  for (const [at, segment] of segments.entries()) {
    const isInside = arranging(segment);
    if (!isInside && !looksArranging(segment)) continue;
    const read = readSentence(segment);
    const isVoid = 'node' in read && read.node === 'heading' && !opens(segment, segments[at + 1]);
    const content = isVoid ? { at: segment.place.end, expected: UNDER_HEADING } : read;
    if ('node' in content) sentences.push({ place: segment.place, content });
    else {
      problems.push(unreadProblem(text, segment, content));
      unreadCharacters += segment.place.end - segment.place.start;
    }
  }
  problems.push(...annexProblems(text, words));
  const front = readFrontMatter(words);
  const effective = front.effective ?? onlyDay(sentences);
  return {
    ...front,
    ...(effective && { effective }),
    provinces: provincesOf(segments, sentences, words),
    isOfUnits: segments.some(isOfUnits),
    sentences,
    problems,
    unreadCharacters,
  };
}

/** Whether a segment is an article's title that speaks of administrative units. */
function isOfUnits({ isArticleHeading, tokens }: Segment): boolean {
  const words = ` ${tokens.map(({ text }) => text).join(' ')} `;
  return isArticleHeading && / (?:hành chính|địa giới|xã|phường|thị trấn|đặc khu) /.test(words);
}

/** What a title or “như sau” promises. */
const UNDER_HEADING = 'các câu của mục này';

/** Whether a heading has a sentence under it: one that hasn't would be an order that was taken for a heading. */
function opens({ place, tokens, isArticleHeading }: Segment, next: Segment | undefined): boolean {
  // “Sắp xếp” alone is a title: what is arranged, and into what, is for others to say.
  if (isArticleHeading && tokens[0]?.text === 'Sắp') return true;
  if (next === undefined || next.place.article !== place.article) return false;
  return place.clause === undefined || next.place.clause === place.clause;
}

/** The day that all orders of a text state that has none itself. */
function onlyDay(sentences: readonly Sentence[]): string | undefined {
  const steps = sentences.flatMap(({ content }) =>
    content.node === 'orders' ? content.orders : [],
  );
  const [day, another] = new Set(steps.map(({ from }) => from));
  return another === undefined ? day : undefined;
}

function unreadProblem(
  text: string,
  { place }: Segment,
  stop: { readonly at: number; readonly expected: string },
): Problem {
  const { start, end, clause, label } = place;
  const sentence = tidySpace(composeText(text.slice(start, end)));
  return {
    reason: 'unread-clause',
    sentence,
    start,
    end,
    label,
    ...stop,
    ...(clause !== undefined && { clause }),
  };
}

/** Where an annex begins: what its lists say is not read. */
function annexProblems(text: string, words: readonly Token[]): Problem[] {
  const at = words.findIndex(
    (word, index) =>
      word.opensLine &&
      /^phụ$/iu.test(word.text) &&
      /^l\p{L}c$/iu.test(words[index + 1]?.text ?? '') &&
      /^\p{Lu}/u.test(word.text),
  );
  const word = words[at];
  if (word === undefined) return [];
  const end = words[at + 1]?.end ?? word.end;
  const sentence = tidySpace(composeText(text.slice(word.start, end)));
  return [{ reason: 'annex-unread', sentence, start: word.start, end, label: '' }];
}

function provincesOf(
  segments: readonly Segment[],
  sentences: readonly Sentence[],
  words: readonly Token[],
): string[] {
  const headings = segments.filter(({ isArticleHeading }) => isArticleHeading);
  const read = sentences.flatMap(({ content }) => {
    if (content.node === 'heading') return content.provinces;
    return content.node === 'totals' && content.of.type === 'tỉnh'
      ? [`tỉnh ${content.of.name}`]
      : [];
  });
  const named = headings.flatMap((segment) => provincesIn(segment.tokens));
  return [...new Set([...named, ...read, ...provincesIn(words)])];
}
