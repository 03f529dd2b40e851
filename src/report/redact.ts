import type { Kind } from '../core/kinds/index.js';
import { type Masking, Redactor } from './redactor.js';
import type { Told } from './told.js';

/**
 * Masks personal data in a report: what reads as a number or an address of a person, the names beside it and those
 * that the tables told, the whole value where the kind or a header declares it personal, and who made a revision.
 */
export function redactReport<R>(told: Told<R>, kind: Kind | undefined, masking?: Masking): Told<R> {
  return told.redacted(new Redactor(kind, masking));
}
