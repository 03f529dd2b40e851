import type { UnreadableInput } from '../../core/reading/index.js';
import { fill } from '../../lib/text/index.js';
import { failureText } from '../words/failure-text.js';
import { SYMBOLS, suggestionLines } from './findings-lines.js';
import { type Lines, type Page, paragraph } from './page.js';

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
