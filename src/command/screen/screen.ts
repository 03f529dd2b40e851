import { standardError } from '../../lib/streams/index.js';
import { inertInLog, type Mask, printable } from '../../lib/text/index.js';

/** Of the process, as its screen is: what is hidden from it by --redact. */
let hidden: Mask = (text) => text;

/** Has personal data masked in all that is told and asked from now on; undefined: no longer. */
export function maskScreen(mask: Mask | undefined): void {
  hidden = mask ?? ((text) => text);
}

/** Says something on standard error, in lines of its own. Nothing in it can do more to a terminal than be shown. */
export function tell(text: string): void {
  const shown = onScreen(text);
  standardError.write(shown.endsWith('\n') ? shown : `${shown}\n`);
}

/** A text as a screen may show it, line by line. */
export function onScreen(text: string): string {
  return inertInLog(printable(hidden(text)));
}

/** The same in one line: of a prompt, a choice or a step of progress. */
export function onOneLine(text: string): string {
  return printable(hidden(text), { oneLine: true });
}
