import { printable } from '../../lib/text/index.js';
import { Failure } from '../findings/index.js';
import type { Dialect } from './dialects/dialect.js';

/** Control characters, direction marks and halves of characters: a script is read by people, too, and shown as it is. */
function isPlain(name: string): boolean {
  return name.trim() !== '' && printable(name, { oneLine: true }) === name;
}

/** Takes a name of the user's and the option that gave it; gives it quoted. Throws `Failure` sql-name-…. */
export function quotedName(dialect: Dialect, option: string, name: string): string {
  const { longestName, unusable, quote } = dialect;
  const found = longestName.unit === 'bytes' ? Buffer.byteLength(name) : [...name].length;
  if (found > longestName.length)
    throw new Failure('sql-name-too-long', { option, found, limit: longestName.length });
  if (!isPlain(name) || unusable?.test(name)) throw new Failure('sql-name-characters', { option });
  return quote(name);
}

/** Refuses a name that a script makes and unmakes itself: databases mostly disregard case. */
export function refuseOwnName(option: string, name: string, own: readonly string[]): void {
  if (own.includes(name.toLowerCase())) throw new Failure('sql-name-taken', { option, name });
}
