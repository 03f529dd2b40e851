import { HEADER_PATH_SEPARATOR } from '../../../layout/index.js';
import { foldHeader } from './fold.js';

/** How what stands in a lower row of a header begins. */
const BELOW = HEADER_PATH_SEPARATOR.trimStart();

/** A header's name and what was added to it, both folded. */
export interface HeaderParts {
  readonly name: string;
  readonly hints: readonly string[];
}

/** Marks of footnotes and of cells that have to be filled. */
const MARKS = /[*†‡¹²³⁰⁴-⁹]+/g;

/** What stands in brackets, also in one that was not closed. */
const BRACKETED = /[([{（［]([^()[\]{}（）［］]*)(?:[)\]}）］]|$)/g;

/** `1. Mã`, `A) Mã`, `IV. Mã`: the number of the column. */
const NUMBERED = /^\s*(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+(?=\p{L})/iu;

/** Stands between a name and what follows it: a dash behind a space, a colon, the end of a line. */
const PARTING = /(?<!\s)(?:\s+[-–—]\s*|\s*[:;]\s*|[^\S\n]*\n\s*)(?=\S)/gu;

/** A longer text is no name with something added to it. */
const LONGEST = 500;

/**
 * Takes a header; gives the ways to take it apart by its signs, the most careful first: brackets
 * off, then what stands behind a dash, a colon or a line break. None when it has no such sign.
 */
export function takeApart(header: string): HeaderParts[] {
  if (header.length > LONGEST) return [];
  const hints: string[] = [];
  const open = header
    .replace(MARKS, '')
    .replace(NUMBERED, '')
    .replace(BRACKETED, (_, inside: string) => {
      hints.push(foldHeader(inside));
      return ' ';
    });
  const parts: HeaderParts[] = [];
  if (open !== header) parts.push({ name: foldHeader(open), hints });
  const tailed = nameAndTail(open.trim());
  if (tailed !== undefined) {
    parts.push({ name: foldHeader(tailed.name), hints: [...hints, foldHeader(tailed.tail)] });
  }
  return parts.filter((part) => part.name !== '');
}

/** Parted where the first letters end: before them stands no name. */
function nameAndTail(text: string): { readonly name: string; readonly tail: string } | undefined {
  for (const { index, 0: parting } of text.matchAll(PARTING)) {
    const name = text.slice(0, index);
    if (/\p{L}/u.test(name)) return { name, tail: text.slice(index + parting.length) };
  }
  return undefined;
}

/** A name and what stands behind it without any sign. */
export interface Cut {
  readonly name: string;
  readonly behind: string;
}

/** The ways to cut a folded header between two words, or two rows, the longest name first. */
export function cutsOf(header: string): Cut[] {
  if (header.length > LONGEST) return [];
  const words = header.split(' ');
  return words.slice(1).map((_, i) => {
    const length = words.length - 1 - i;
    const behind = words.slice(length).join(' ');
    const name = words.slice(0, length).join(' ');
    return { name, behind: behind.startsWith(BELOW) ? behind.slice(BELOW.length) : behind };
  });
}
