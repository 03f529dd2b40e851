import { onOneLine, onScreen } from './screen.js';

/** Texts of a question that a person sees, but for what is proposed: that may become the answer. Others are keys and values. */
const SHOWN: ReadonlySet<string> = new Set(['name', 'short', 'description']);

/** A text of a question as it may be shown; `name`: of the member that it is. */
export function shownInQuestion(text: string, name: string): string {
  if (name === 'message') return onScreen(text);
  return SHOWN.has(name) ? onOneLine(text) : text;
}
