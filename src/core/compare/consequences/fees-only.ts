import { sameValue } from '../equal.js';
import { without } from '../json.js';
import type { FieldRule } from './rule.js';

const FEES = new Set(['fees']);

/** Channels whose fees differ and nothing else. */
export const feesOnly: FieldRule = ({ field, from, to }) =>
  sameValue(without(from, FEES), without(to, FEES), field.isSet) ? 'fee-changed' : undefined;
