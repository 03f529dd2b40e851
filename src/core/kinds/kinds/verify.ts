import { closest } from '../../../lib/text/index.js';
import { Failure, REPAIR_NAMES } from '../../findings/index.js';
import { CHECK_NAMES } from '../check-names.js';
import { CONSEQUENCES } from '../consequence.js';
import type { Kind, PartSpec } from '../kind.js';
import { READER_NAMES } from '../readers/names.js';

/**
 * Names that lead nowhere are found when a kind is loaded, not in the middle of somebody's import.
 * Throws `Failure` kind-invalid with the nearest names for the first field, part, vocabulary, reader, repair, check
 * or consequence that isn't there.
 */
export function verify(kind: Kind): void {
  const fields = kind.fields.map(({ field }) => field);
  const named = [
    ...kind.key.flatMap((part) => part.split('|')),
    ...kind.assembles,
    ...kind.evidence.map(({ field }) => field),
    ...kind.fields.flatMap(({ rest, beside, otherSide, above = [] }) => [
      rest,
      beside,
      otherSide,
      ...above,
    ]),
  ];
  requireKnown(kind, 'kind.json', 'field', named, fields);
  requireKnown(kind, 'kind.json', 'check', kind.checks, CHECK_NAMES);
  for (const field of kind.fields) {
    requireKnown(kind, field.field, 'consequence', [field.consequence], CONSEQUENCES);
    verifyPart(kind, field.field, field);
  }
}

function verifyPart(kind: Kind, path: string, part: PartSpec): void {
  requireKnown(kind, path, 'reader', [part.reads], READER_NAMES);
  requireKnown(kind, path, 'repair', part.repairs, REPAIR_NAMES);
  requireKnown(kind, path, 'vocabulary', [part.vocabulary], [...kind.vocabularies.keys()]);
  const parts = part.parts ?? {};
  requireKnown(kind, path, 'part', [part.flat, ...(part.identity ?? [])], Object.keys(parts));
  for (const [name, inner] of Object.entries(parts)) verifyPart(kind, `${path}.${name}`, inner);
}

/** Whether all names that are given are among those there are. */
function requireKnown(
  kind: Kind,
  path: string,
  what: string,
  names: readonly (string | undefined)[],
  known: readonly string[],
): void {
  for (const name of names) {
    if (name === undefined || known.includes(name)) continue;
    throw invalid(kind.name, `${path}: no ${what} ${name}`, closest(name, known));
  }
}

/** What is wrong with a kind's files, and the names that may be meant. */
export function invalid(
  kind: string,
  reason: string,
  nearest: readonly string[] = [],
): Failure<'kind-invalid'> {
  return new Failure('kind-invalid', { kind, reason, closest: nearest });
}
