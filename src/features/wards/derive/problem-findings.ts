import { type Finding, type FindingDetails, finding } from '../../../core/findings/index.js';
import type { Problem } from '../../../core/law/index.js';
import { tidySpace } from '../../../lib/text/index.js';

/** Characters of the text shown on each side of the place where reading stopped. */
const NEAR = 32;

/** Puts what the grammar says of a text into a finding. */
export function problemFinding(problem: Problem, details: FindingDetails, text: string): Finding[] {
  const { reason, type = '', stated = '', counted = '' } = problem;
  const clause = problem.label || (problem.clause ?? '');
  const { refersTo: other = '', expected = '' } = problem;
  switch (reason) {
    case 'no-arranging-article':
      return [finding('resolution-not-recognised', details, {})];
    case 'annex-unread':
      return [finding('annex-unread', details, {})];
    case 'no-number':
      return [finding('resolution-number-missing', details, {})];
    case 'no-adoption-date':
      return [finding('adoption-date-missing', details, {})];
    // Told with the day that the names were looked up on.
    case 'no-effective-date':
      return [];
    case 'unread-heading':
    case 'unread-clause':
      return [
        finding('sentence-unread', details, { clause, near: nearOf(problem, text), expected }),
      ];
    case 'unread-preamble':
      return [finding('preamble-unread', details, { near: nearOf(problem, text), expected })];
    case 'clause-out-of-order':
      return [finding('clause-out-of-order', details, { clause })];
    case 'no-summary':
      return [finding('summary-missing', details, {})];
    case 'reference-not-earlier':
    case 'reference-took-no-part':
      return [finding('reference-unmet', details, { clause, other })];
    case 'remainder-never-parted':
      return [finding('remainder-unfounded', details, { clause, unit: '' })];
    case 'remainder-without-reference':
      return [finding('remainder-without-reference', details, { clause })];
    case 'province-differs':
      return [finding('resolution-province-differs', details, { clause })];
    case 'total-differs':
    case 'formed-differs':
      return [finding(reason, details, { clause, type, stated, counted })];
    case 'unarranged-differs':
      return [finding('unarranged-differs', details, { clause, stated, counted })];
  }
}

/** The words on both sides of the place where reading stopped, which ▸ marks. */
function nearOf({ at, end }: Problem, text: string): string {
  const place = at ?? end;
  const before = text.slice(Math.max(0, place - NEAR), place);
  const after = text.slice(place, Math.min(end, place + NEAR));
  const words = [before.replace(/^\S*\s/, ''), '▸', after.replace(/\s\S*$/, '')];
  return tidySpace(words.join(' ').normalize('NFC'));
}
