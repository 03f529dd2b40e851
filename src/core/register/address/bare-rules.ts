import type { Asked } from '../lookup/types.js';
import { isBareText } from './segments.js';

/** Tells of a text, or of a part of it, whether its words for types are to be read without diacritics. */
export type BareRule = (text: string) => boolean;

const always: BareRule = () => true;
const never: BareRule = () => false;

/** The rules there are: what was read by one of them is remembered by it. */
const BARE: readonly BareRule[] = [always];
const MARKED: readonly BareRule[] = [never, isBareText];

/**
 * Takes a question; gives the rules to read its words for types by, the most likely first. One that has
 * diacritics here and none there ("Số 12, Xa Phuoc Long") may be read part by part.
 */
export function bareRulesOf({ text, district = '', province = '' }: Asked): readonly BareRule[] {
  return [text, district, province].every(isBareText) ? BARE : MARKED;
}
