/** What a spreadsheet takes for the start of a formula when it opens a CSV file (OWASP, "CSV injection"). */
const FORMULA = /^'*[=+\-@\t\r]/;

/** Negative numbers are no formulas. */
const NUMBER = /^-\d+(?:[.,]\d+)*$/;

const NEUTRALISED = /^'+[=+\-@\t\r]/;

/**
 * Takes a cell's text; gives it with an apostrophe before it when a spreadsheet would calculate it.
 * A text that already has the apostrophe gets one more, so that `restoreNeutralised` undoes exactly
 * this.
 */
export function neutralise(text: string): string {
  return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}

/**
 * Takes a cell's text that is to stay a formula where it is one; gives it with one more apostrophe when
 * `restoreNeutralised` would take one away that is the text's own.
 */
export function keepApostrophes(text: string): string {
  return NEUTRALISED.test(text) ? `'${text}` : text;
}

/** Takes a cell's text from a delimited file; gives it without the apostrophe of `neutralise`. */
export function restoreNeutralised(text: string): string {
  return NEUTRALISED.test(text) ? text.slice(1) : text;
}
