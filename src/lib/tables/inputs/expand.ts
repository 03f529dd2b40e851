import { realpath } from 'node:fs/promises';
import { sep } from 'node:path';
import { exists } from '../exists.js';
import { FileFailure } from '../failure.js';
import { type Notice, notice } from '../notice.js';
import { shownPath } from '../read/open-file.js';
import { matchingFiles } from './matches.js';
import { hasWildcard } from './wildcard.js';

/** The files that a command shall read, each once, in order. */
export interface Inputs {
  readonly paths: readonly string[];
  readonly notices: readonly Notice[];
  /** Patterns that no file matches. */
  readonly unmatched: readonly FileFailure<'pattern-unmatched'>[];
}

/**
 * Takes paths as a user wrote them; gives the files they mean, with wildcards expanded where the
 * shell didn't. Findings: `lock-file-skipped`, `input-repeated`. A path without wildcards
 * is not looked for: reading it tells whether it is there.
 */
export async function expandPatterns(args: readonly string[]): Promise<Inputs> {
  const expanded = await Promise.all(args.map(filesOf));
  const named = expanded.flatMap(({ files }) => files);
  const paths: string[] = [];
  const notices: Notice[] = [];
  const seen = new Map<string, string>();
  for (const path of named) {
    const place = { place: { file: path } };
    const original = originalOfLockFile(path);
    const real = await realpath(path).catch(() => path);
    const first = seen.get(real);
    if (original !== undefined) notices.push(notice('lock-file-skipped', place, { original }));
    else if (first !== undefined) notices.push(notice('input-repeated', place, { first }));
    else {
      seen.set(real, path);
      paths.push(path);
    }
  }
  return { paths, notices, unmatched: expanded.flatMap(({ unmatched }) => unmatched ?? []) };
}

interface Expanded {
  readonly files: readonly string[];
  readonly unmatched?: FileFailure<'pattern-unmatched'>;
}

async function filesOf(argument: string): Promise<Expanded> {
  if (!hasWildcard(argument) || (await exists(argument))) return { files: [shownPath(argument)] };
  const files = await matchingFiles(argument, sep === '\\');
  if (files.length > 0) return { files };
  return { files, unmatched: new FileFailure('pattern-unmatched', { pattern: argument }) };
}

/** Excel keeps `~$list.xlsx` beside `list.xlsx` while that is open. */
function originalOfLockFile(path: string): string | undefined {
  const [, folder, name] = /^(.*\/)?~\$([^/]+)$/s.exec(path) ?? [];
  return name === undefined ? undefined : `${folder ?? ''}${name}`;
}
