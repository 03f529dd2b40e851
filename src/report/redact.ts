import type { Kind } from '../core/kinds/index.js';
import { Redactor } from './redactor.js';
import { definitionOf } from './reports/index.js';
import type { Report } from './types.js';

/**
 * Masks personal data in a report: what looks like an identity or telephone number wherever data is
 * shown, the whole value where the kind declares a field personal, and who made a revision.
 */
export function redactReport(report: Report, kind: Kind | undefined): Report {
  return definitionOf(report).redacted(report, new Redactor(kind));
}
