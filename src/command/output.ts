import { dirname } from 'node:path';
import { clearLeftovers, expandPatterns } from '../lib/tables/index.js';
import { type CliWords, fill } from './language.js';
import { tell } from './screen/screen.js';
import { type NamedFile, refuseSharedFiles } from './shared-files.js';
import { STANDARD } from './standard.js';

/** Refuses to write over a list that a command is about. Throws `Failure` file-shared. */
export async function refuseOverwritingInput(
  patterns: readonly string[],
  writes: readonly NamedFile[],
): Promise<void> {
  if (writes.every(({ path }) => path === undefined)) return;
  const { paths } = await expandPatterns(patterns);
  await refuseSharedFiles({ reads: paths.map((path) => ({ name: path, path })), writes });
}

/** The options that name a file that a command may write. */
const OUTPUTS = ['output', 'out', 'workbook', 'decisions', 'saveMapping', 'mark'] as const;

/** Options of any command, those among them that name what it writes. */
type OutputNames = { readonly [Name in (typeof OUTPUTS)[number] | 'to']?: unknown };

/** Clears what an earlier run that was killed left where this one writes, and tells what it completed by that. */
export function clearLeftoversOf(options: OutputNames, words: CliWords): void {
  const files = OUTPUTS.flatMap((name) => asPath(options[name])).map(dirname);
  const folders = new Set([...files, ...asPath(options.to)]);
  for (const folder of folders) {
    const completed = clearLeftovers(folder).join(', ');
    if (completed === '') continue;
    tell(fill(words.talk.completed, { files: completed }));
  }
}

function asPath(value: unknown): string[] {
  return typeof value === 'string' && value !== STANDARD ? [value] : [];
}
