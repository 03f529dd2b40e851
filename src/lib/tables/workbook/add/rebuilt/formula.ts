const TEXT = /"(?:[^"]|"")*"/g;
const WORD = /\$?[\p{L}_][\p{L}\p{N}_.$]*(\()?/gu;
const REFERENCE = /^\$?[A-Z]{1,3}\$?\d{1,7}$/;
const CONSTANT = /^(?:TRUE|FALSE)$/i;

/**
 * Whether a formula of another format can be trusted to mean the same in a new workbook: functions over cells of
 * its own sheet, numbers and texts. Other sheets, files, names and what the library could not read are not.
 */
export function isPlainFormula(formula: string): boolean {
  const rest = formula.replace(TEXT, '');
  if (/[!#[\]{}'@]/.test(rest)) return false;
  return [...rest.matchAll(WORD)].every(
    ([word, call]) => call !== undefined || REFERENCE.test(word) || CONSTANT.test(word),
  );
}
