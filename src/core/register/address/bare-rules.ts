import type { Asked } from '../lookup/types.js';
import { isBareText } from './segments.js';

/** Tells of a text, or of a part of it, whether its words for types are to be read without diacritics. */
export type BareRule = (text: string) => boolean;

const always: BareRule = () => true;
const never: BareRule = () => false;

/** The rules for texts without diacritics; what was read by a rule is remembered by it. */
export const BARE: readonly BareRule[] = [always];

/** The rules for texts that have some. */
export const MARKED: readonly BareRule[] = [never, isBareText];

/**
 * Takes a question; gives the rules to read its words for types by, the most likely first. One that has
 * diacritics here and none there ("Số 12, Xa Phuoc Long") may be read part by part.
 */
export function bareRulesOf({ text, district = '', province = '' }: Asked): readonly BareRule[] {
  return [text, district, province].every(isBareText) ? BARE : MARKED;
}
