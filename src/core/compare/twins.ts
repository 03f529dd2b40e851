import { foldText, similarity } from '../../lib/text/index.js';
import type { KeyedRecord } from '../kinds/index.js';
import { baseCode, isWellFormedCode, normalForm } from './key-form.js';
import { nameOf } from './name.js';

/** A reason to take two records for one. Twins are in one block, so that few pairs are tried. */
export interface TwinRule {
  /** `undefined`: the record has no twin by this rule. */
  block(record: KeyedRecord): string | undefined;
  areTwins(a: KeyedRecord, b: KeyedRecord): boolean;
}

const ALIKE_NAMES = 0.9;
const ALIKE_KEYS = 0.7;

/** The same key, written differently. */
const sameForm: TwinRule = {
  block: (record) => normalForm(record.key),
  areTwins: haveAlikeNames,
};

/** The same procedure code with something else behind it, or nothing. */
const sameBase: TwinRule = {
  block: (record) => baseCode(record.key),
  areTwins: haveAlikeNames,
};

/** The same name under a whole code and under one with a digit too many, too few or mistyped. */
const malformedCode: TwinRule = {
  block: (record) => foldText(nameOf(record)) || undefined,
  areTwins: (a, b) =>
    isWellFormedCode(a.key) !== isWellFormedCode(b.key) && similarity(a.key, b.key) >= ALIKE_KEYS,
};

/** The strongest reason first. */
export const TWIN_RULES: readonly TwinRule[] = [sameForm, sameBase, malformedCode];

function haveAlikeNames(a: KeyedRecord, b: KeyedRecord): boolean {
  if (nameOf(a) === '' || nameOf(b) === '') return false;
  return similarity(nameOf(a), nameOf(b), ALIKE_NAMES) >= ALIKE_NAMES;
}
