import { Failure } from '../core/findings/index.js';
import { type Kind, loadKind } from '../core/kinds/index.js';
import { expandPatterns, writeWhole } from '../lib/tables/index.js';
import type { Report } from '../report/index.js';
import { type NamedFile, refuseSharedFiles } from './shared-files.js';

/** The refusal to overwrite a file that exists. */
export function refuseExisting(file: string): never {
  throw new Failure('output-exists', { file });
}

/** Refuses to write over a list that a command is about. Throws `Failure` file-shared. */
export async function refuseOverwritingInput(
  patterns: readonly string[],
  writes: readonly NamedFile[],
): Promise<void> {
  if (writes.every(({ path }) => path === undefined)) return;
  const { paths } = await expandPatterns(patterns);
  await refuseSharedFiles({ reads: paths.map((path) => ({ name: path, path })), writes });
}

/** Writes a report to a file, whole or not at all. That it may overwrite was settled before. */
export async function writeOutput(file: string, output: string | Uint8Array): Promise<void> {
  await writeWhole(file, output, { force: true });
}

/** The kind that a report is about, for the labels of its fields. */
export function kindOf(report: Report): { readonly kind?: Kind } {
  return 'kind' in report ? { kind: loadKind(report.kind) } : {};
}
