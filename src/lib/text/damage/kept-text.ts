/** A formula that is nothing but a text, by which programs have Excel keep zeros and dates as they are. */
const FORMULA = /^\s*=\s*"((?:[^"]|"")*)"\s*$/;

/** Takes a cell's text; gives the text that a spreadsheet shows for it: `="Cấp thẻ"` shows `Cấp thẻ`. */
export function textOfFormula(text: string): string {
  const inner = text.includes('="') || text.includes('= "') ? FORMULA.exec(text)?.[1] : undefined;
  return inner === undefined ? text : inner.replaceAll('""', '"');
}

const IN_SINGLE_QUOTES = /^\s*'(.*)'\s*$/s;

/** Whether single quotes stand around a text. */
export function isSinglyQuoted(text: string): boolean {
  return IN_SINGLE_QUOTES.test(text);
}

/** Takes a text; gives it without the single quotes around it, where there are any. */
export function withoutSingleQuotes(text: string): string {
  return IN_SINGLE_QUOTES.exec(text)?.[1]?.replaceAll("''", "'") ?? text;
}
