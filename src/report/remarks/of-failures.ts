import { Fingerprints } from '../../core/findings/index.js';
import type { Reason } from '../failure/reason.js';
import type { Remark } from './remark.js';

/** Of what could not be read or done: as grave as can be. */
export function failureRemarks(reasons: readonly Reason[]): readonly Remark[] {
  const fingerprints = new Fingerprints();
  return reasons.map(({ code, file = '', ...text }) => ({
    rule: code,
    severity: 'error',
    ...text,
    place: { file },
    fingerprint: fingerprints.ofParts(['failure', code, file]),
    about: {},
  }));
}
