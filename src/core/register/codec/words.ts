import type { Coverage, Share } from '../measure.js';
import type { Reason } from '../types.js';

/** The words that a relation's cells may hold. */
export const COVERAGES: readonly Coverage[] = ['full', 'partial', 'remainder'];

export const SHARES: readonly Share[] = ['all', 'part', 'none', 'unstated'];

export const EVIDENCES = Object.keys({
  name: 0,
  district: 0,
  elimination: 0,
  reference: 0,
  'list-district': 0,
  clause: 0,
  'whole-district': 0,
} satisfies Record<Reason['evidence'], 0>) as readonly Reason['evidence'][];
