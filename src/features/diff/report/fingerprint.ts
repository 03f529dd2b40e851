import type { Fingerprints } from '../../../core/findings/index.js';
import type { PlacedChange } from './types.js';

/** Of a change, or of a part of what it means: by the record and what became of it, not by where it stands. */
export function fingerprintOf(
  { type, key, oldKey = '', fields }: PlacedChange,
  fingerprints: Fingerprints,
  part: readonly string[] = [],
): string {
  const became = fields.map(({ field, from, to }) => [field, from, to]);
  const whole = part.length > 0 ? part : [JSON.stringify(became)];
  return fingerprints.ofParts(['change', type, key, oldKey, ...whole]);
}
