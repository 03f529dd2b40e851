import type { Language } from '../core/kinds/index.js';
import type { Report } from './types.js';
import type { UnreadableInput } from '../core/reading/index.js';
import { failureLine, failureText } from './words.js';

/** The inputs of a report that could not be read, where others could. */
export function unreadableOf(report: Report): readonly UnreadableInput[] {
  return 'unreadable' in report ? report.unreadable : [];
}

/** An unreadable input as JSON documents have it, among the inputs that were read. */
export function unreadableDocument({ file, failure }: UnreadableInput, lang: Language) {
  return { file, error: { code: failure.code, ...failureText(failure, lang) } };
}

/** What is told beside an output that may have no place for what could not be read. */
export function unreadableAside(report: Report, lang: Language): { readonly aside?: string } {
  const lines = unreadableOf(report).map(
    ({ failure }) => `haicap: ${failureLine(failure, lang)}\n`,
  );
  return lines.length === 0 ? {} : { aside: lines.join('') };
}
