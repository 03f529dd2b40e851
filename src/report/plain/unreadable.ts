import type { UnreadableInput } from '../../core/reading/index.js';
import { fill } from '../../lib/text/index.js';
import type { Paragraph } from '../blocks/block.js';
import { paragraph } from '../blocks/make.js';
import { failureText } from '../words/failure-text.js';
import { SYMBOLS, suggestionParagraphs } from './findings.js';
import type { Telling } from './telling.js';

/** What could not be read stands before all else, and none of it is left out. */
export function unreadableParagraphs(
  telling: Telling,
  unreadable: readonly UnreadableInput[],
): readonly Paragraph[] {
  if (unreadable.length === 0) return [];
  const heading = fill(telling.words.unreadable.heading, { count: unreadable.length });
  return [
    ...paragraph(`${SYMBOLS.error} ${heading}`, 0, 'error'),
    ...unreadable.flatMap(({ failure }) => {
      const { message, suggestion } = failureText(failure, telling.lang);
      return [
        ...paragraph(message, 2),
        ...(suggestion === undefined ? [] : suggestionParagraphs(telling, suggestion, 4)),
      ];
    }),
  ];
}
