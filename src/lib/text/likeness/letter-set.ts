/** Which letters stand in a text, a bit each: those of ASCII apart from one another, others share bits with them. */
export type LetterSet = number;

const BITS = 31;

/** Takes a text; gives the set of its letters. */
export function letterSet(text: string): LetterSet {
  let set = 0;
  for (let at = 0; at < text.length; at += 1) set |= 1 << (text.charCodeAt(at) & BITS);
  return set;
}

/**
 * Gives how many edits two texts are apart at least (`editDistance`): one edit brings one letter in that the other
 * text lacks, and takes one out. Far quicker than the distance itself, it rules most texts out.
 */
export function lettersApart(one: LetterSet, other: LetterSet): number {
  return Math.max(countBits(one & ~other), countBits(other & ~one));
}

/** The bits that are set, counted in pairs, then fours, then bytes. */
function countBits(set: number): number {
  const pairs = set - ((set >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
