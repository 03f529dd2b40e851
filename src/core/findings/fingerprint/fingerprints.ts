import { hash } from 'node:crypto';
import type { Finding } from '../finding.js';
import { Occurrences } from './occurrences.js';

/** Hexadecimal digits of a fingerprint: 128 bits. */
const LENGTH = 32;

/** Of half a 64-bit number. */
const HALF = 8;

/**
 * Gives what is found the name by which it is known again in the next run. Findings come in the order in which they are
 * told: those that say the same are told apart by it, so that of three one can go.
 */
export class Fingerprints {
  readonly #met = new Occurrences();

  /** Of a finding: by what it is about, not by where it stands, so that a row may move. */
  of(found: Finding): string {
    return found.fingerprint ?? this.ofParts(identityOf(found));
  }

  /** Of anything else that is told with findings, by the parts that make it what it is. */
  ofParts(parts: readonly string[]): string {
    const first = digestOf(parts);
    const [high, low] = [first.slice(0, HALF), first.slice(HALF, 2 * HALF)];
    const before = this.#met.add(Number.parseInt(high, 16), Number.parseInt(low, 16));
    return before === 0 ? first : digestOf([...parts, String(before)]);
  }
}

function digestOf(parts: readonly string[]): string {
  return hash('sha256', JSON.stringify(parts)).slice(0, LENGTH);
}

/**
 * The file by the end of its name, for a path depends on the folder that one stands in; the record by its key, or, where
 * it has none, the sheet; the field, or the column that none takes; what stands there. No words: they may be mended.
 */
function identityOf({ code, place, key, field, value, fix }: Finding): string[] {
  const { file, sheet = '', column = '' } = place;
  return [
    code,
    lastPart(file),
    ...(key === undefined ? ['sheet', sheet] : ['key', key]),
    field ?? column,
    value ?? fix?.from ?? '',
  ];
}

/** The name of a file without its folders. */
export function lastPart(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}
