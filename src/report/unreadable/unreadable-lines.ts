import type { UnreadableInput } from '../../core/reading/index.js';
import { fill } from '../../lib/text/index.js';
import { SYMBOLS, suggestionLines } from '../findings/findings-lines.js';
import { type Lines, type Page, paragraph } from '../pretty/page.js';
import { failureText } from '../words/failure-text.js';

/** What could not be read stands before all else, and none of it is left out. */
export function unreadableLines(page: Page, unreadable: readonly UnreadableInput[]): Lines {
  if (unreadable.length === 0) return [];
  const heading = fill(page.words.unreadable.heading, { count: unreadable.length });
  return [
    ...paragraph(page, `${SYMBOLS.error} ${heading}`, 0, page.style.error),
    ...unreadable.flatMap(({ failure }) => {
      const { message, suggestion } = failureText(failure, page.lang);
      return [
        ...paragraph(page, message, 2),
        ...(suggestion === undefined ? [] : suggestionLines(page, suggestion, 4)),
      ];
    }),
  ];
}

/** What a verdict says of what could not be read; nothing where all could. */
export function unreadableVerdict(page: Page, unreadable: readonly UnreadableInput[]): string[] {
  const count = unreadable.length;
  return count === 0 ? [] : [fill(page.words.unreadable.verdict, { count })];
}
