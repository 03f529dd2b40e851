import type { Finding } from '../findings/index.js';
import type { Tell } from './check.js';

/** What a judge tells, as a list. */
export function foundBy(judge: (tell: Tell) => void): Finding[] {
  const findings: Finding[] = [];
  judge((found) => findings.push(found));
  return findings;
}
