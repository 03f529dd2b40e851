import { foldText } from '../../../lib/text/index.js';

/**
 * How lists ask for a certified copy (Decree 23/2015/NĐ-CP: "chứng thực bản sao từ bản chính"; before, and in common
 * speech, "công chứng", "sao y").
 */
const CERTIFIED =
  /bản sao (?:\S+ ){0,3}?(?:chứng thực|công chứng)|sao y|(?:có|được|phải) (?:chứng thực|công chứng)/u;

/** "không cần chứng thực", "không phải công chứng", "chưa chứng thực", "không có chứng thực". */
const UNCERTIFIED = /(?:không|chưa|khỏi) (?:\S+ ){0,2}?(?:chứng thực|công chứng|sao y)/u;

/** Whether a paper is to be handed in as a certified copy, as far as its words tell. */
export function asksCertified(text: string): boolean {
  const folded = foldText(text);
  return CERTIFIED.test(folded) && !UNCERTIFIED.test(folded);
}
