/** `64/QĐ-NHNN`: number (a letter may follow), the word for decision, the agency's abbreviation. */
export const NORMAL_DECISION = /^\d+[a-z]?\/QĐ-[\p{Lu}\d]+(?:-[\p{Lu}\d]+)*$/u;

const PREFIX = /^(?:quyết định\s*)?(?:số\s*:?\s*)?/iu;
const REVERSED = /^Q[ĐD]\s*(?:\/\s*)?(\d+[a-z]?)\s*-\s*(\p{L}[\p{L}\d]*)$/iu;
const FORWARD =
  /^(\d+[a-z]?)[.,]?\s*(?:\/\s*)?Q[ĐD]\s*(?:[-–/]\s*)?(\p{L}[\p{L}\d]*(?:-\p{L}[\p{L}\d]*)*)$/iu;

/**
 * Decision numbers to one form, `number/QĐ-AGENCY`. Of the 28 shapes met on the national portal:
 * `SỐ 64/QĐ-NHNN`, `QĐ/0001-BCA`, `QĐ2338-BTP`, `2267./QĐ-BXD`, `3713/QD-BTP` are brought to it;
 * a bare number (`1681`) names no agency and stays.
 */
export function normaliseDecisionNumber(text: string): string {
  if (NORMAL_DECISION.test(text)) return text;
  const core = text.replace(PREFIX, '').trim();
  const found = REVERSED.exec(core) ?? FORWARD.exec(core);
  if (found === null) return text;
  const [, number = '', agency = ''] = found;
  const normal = `${number.toLowerCase()}/QĐ-${agency.toUpperCase()}`;
  return NORMAL_DECISION.test(normal) ? normal : text;
}
