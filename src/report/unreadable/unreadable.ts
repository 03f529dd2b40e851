import type { Language } from '../../core/kinds/index.js';
import type { UnreadableInput } from '../../core/reading/index.js';
import { fill } from '../../lib/text/index.js';
import type { Wording } from '../blocks/block.js';
import type { Told } from '../told.js';
import { failureLine, failureText } from '../words/failure-text.js';

/** An unreadable input as JSON documents have it, among the inputs that were read. */
export function unreadableDocument({ file, failure }: UnreadableInput, lang: Language) {
  return { file, error: { code: failure.code, ...failureText(failure, lang) } };
}

/** What is told beside an output that may have no place for what could not be read. */
export function unreadableAside({ unreadable }: Told, lang: Language): { readonly aside?: string } {
  const lines = unreadable.map(({ failure }) => `haicap: ${failureLine(failure, lang)}\n`);
  return lines.length === 0 ? {} : { aside: lines.join('') };
}

/** What a verdict says of what could not be read; nothing where all could. */
export function unreadableVerdict(
  { words }: Wording,
  unreadable: readonly UnreadableInput[],
): string[] {
  const count = unreadable.length;
  return count === 0 ? [] : [fill(words.unreadable.verdict, { count })];
}
