/** A base code of the national database: one digit from 1 to 9, a point, six digits. */
const PROCEDURE_CODE = /^[1-9]\.\d{6}$/;

/** The same inside a longer text, with no digit before or after it. */
const CODE_INSIDE = /(?<!\d)[1-9]\.\d{6}(?!\d)/g;

/** Whether the whole text is a code of the national database: `1.005160`. */
export function isProcedureCode(text: string): boolean {
  return PROCEDURE_CODE.test(text);
}

/** Every different procedure code that a text mentions. */
export function codesIn(text: string): readonly string[] {
  return [...new Set(text.match(CODE_INSIDE) ?? [])];
}

/**
 * The code that a malformed one probably means, or `''`: a doubled beginning (`1.1.012756`), an
 * invented sub-case (`1.004850A`), a comma or a space for the point, a letter O for the zero.
 * Only a proposal: two codes in one text propose nothing.
 */
export function proposeCode(text: string): string {
  const digits = text
    .replace(/[Oo]/g, '0')
    .replace(/[Il|]/g, '1')
    .replace(/\s+/g, '')
    .replace(/[.,;:·]/g, '.');
  const [found, ...others] = codesIn(digits.replace(/^([1-9])\.?(\d{6})$/, '$1.$2'));
  return found !== undefined && others.length === 0 ? found : '';
}

/** A number as a spreadsheet shows it that has too many digits or too narrow a column: `1.00516E+00`. */
const SCIENTIFIC = /^[+-]?\d+(?:[.,]\d+)?E[+-]?\d+$/i;

/** Whether a text is a number in scientific notation, blanks around it passed over. */
export function isScientific(text: string): boolean {
  return SCIENTIFIC.test(text.trim());
}
