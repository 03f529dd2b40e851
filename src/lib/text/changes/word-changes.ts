import { commonRuns } from './common-runs.js';

/** A stretch of a text and of another one that it became. Kept and removed stretches are the old text, kept and added ones the new. */
export type TextRun =
  | { readonly kept: string }
  | { readonly removed: string }
  | { readonly added: string };

/**
 * A syllable with its marks, however it is composed; a number with its points, the number of a document
 * (`15/2025/NĐ-CP`) whole; else what stands between: spaces together, other signs one by one.
 */
const TOKEN =
  /[\p{L}\p{M}\p{N}]+(?:(?:(?<=\p{N})[.,](?=\p{N})|[/-](?=[\p{L}\p{N}]))[\p{L}\p{M}\p{N}]+)*|\s+|[^\p{L}\p{M}\p{N}\s]/gu;

const WORD = /[\p{L}\p{N}]/u;

/** What became of a text word by word. What is written the same is kept, unless it is a crumb between two larger changes. */
export function wordChanges(from: string, to: string): readonly TextRun[] {
  return tidied(gathered(stretches(from, to))).flatMap(({ kept, removed, added }) =>
    [{ removed }, { added }, { kept }].filter((run) => Object.values(run).join('') !== ''),
  );
}

/** How much of the longer text, by its words, was kept: 0 to 1. */
export function keptShare(runs: readonly TextRun[]): number {
  const count = { kept: 0, removed: 0, added: 0 };
  for (const run of runs)
    for (const [name, text] of Object.entries(run))
      count[name as keyof typeof count] += wordCount(text);
  const longest = count.kept + Math.max(count.removed, count.added);
  return longest === 0 ? 0 : count.kept / longest;
}

/** The words of a text, those of a number or a document's number together. */
export function wordsIn(text: string): readonly string[] {
  return (text.match(TOKEN) ?? []).filter((token) => WORD.test(token));
}

function wordCount(text: string): number {
  return wordsIn(text).length;
}

/** A change, either side of which may be empty, and what stays behind it. */
interface Stretch {
  readonly removed: string;
  readonly added: string;
  readonly kept: string;
}

function stretches(from: string, to: string): readonly Stretch[] {
  const [old, next] = [from.match(TOKEN) ?? [], to.match(TOKEN) ?? []];
  const ends = { a: old.length, b: next.length, length: 0 };
  const made: Stretch[] = [];
  let [a, b] = [0, 0];
  for (const run of [...commonRuns(old, next), ends]) {
    made.push({
      removed: old.slice(a, run.a).join(''),
      added: next.slice(b, run.b).join(''),
      kept: old.slice(run.a, run.a + run.length).join(''),
    });
    [a, b] = [run.a + run.length, run.b + run.length];
  }
  return made;
}

/** Changes that only a crumb keeps apart are one: `[của nước] và [cho dân]` reads worse than both whole. */
function gathered(stretches: readonly Stretch[]): readonly Stretch[] {
  const made: Stretch[] = [];
  for (const stretch of stretches) {
    let last = stretch;
    for (let before = made.at(-1); before && isCrumb(before, last); before = made.at(-1)) {
      made.pop();
      last = {
        removed: `${before.removed}${before.kept}${last.removed}`,
        added: `${before.added}${before.kept}${last.added}`,
        kept: last.kept,
      };
    }
    made.push(last);
  }
  return made;
}

/** Space that stands at the same end of both sides of a change is kept. */
function tidied(stretches: readonly Stretch[]): readonly Stretch[] {
  const made: Stretch[] = [];
  for (const stretch of stretches) {
    const end = commonSpace(stretch, spaceBehind);
    const cut = (text: string) => text.slice(0, text.length - end.length);
    const inner = { removed: cut(stretch.removed), added: cut(stretch.added) };
    const start = commonSpace(inner, spaceBefore);
    const kept = `${end}${stretch.kept}`;
    if (start !== '') made.push({ removed: '', added: '', kept: start });
    made.push({
      removed: inner.removed.slice(start.length),
      added: inner.added.slice(start.length),
      kept,
    });
  }
  return joined(made);
}

/** Stretches without a change belong to what is kept before them. */
function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const made: Stretch[] = [];
  for (const stretch of stretches) {
    const last = made.at(-1);
    if (last !== undefined && sizeOf(stretch) === 0)
      made[made.length - 1] = { ...last, kept: `${last.kept}${stretch.kept}` };
    else made.push(stretch);
  }
  return made;
}

function commonSpace(
  { removed, added }: Omit<Stretch, 'kept'>,
  spaceOf: (text: string) => string,
): string {
  const space = spaceOf(removed);
  return space === spaceOf(added) ? space : '';
}

const spaceBefore = (text: string) => text.slice(0, text.length - text.trimStart().length);
const spaceBehind = (text: string) => text.slice(text.trimEnd().length);

/** So many words that stay are no crumb any more. */
const MOST_CRUMBS = 3;

/** Whether what stays between two changes is a few words, no longer than either. */
function isCrumb(before: Stretch, after: Stretch): boolean {
  const [left, right] = [sizeOf(before), sizeOf(after)];
  if (left === 0 || right === 0) return false;
  if (before.kept.length <= Math.min(left, right)) return wordCount(before.kept) < MOST_CRUMBS;
  return !WORD.test(before.kept);
}

function sizeOf({ removed, added }: Stretch): number {
  return Math.max(removed.length, added.length);
}
