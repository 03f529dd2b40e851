import type { Kind } from '../core/kinds/index.js';
import { Redactor } from './redactor.js';
import type { Told } from './told.js';

/**
 * Masks personal data in a report: what looks like an identity or telephone number wherever data is
 * shown, the whole value where the kind declares a field personal, and who made a revision.
 */
export function redactReport<R>(told: Told<R>, kind: Kind | undefined): Told<R> {
  return told.redacted(new Redactor(kind));
}
