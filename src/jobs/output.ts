import { access } from 'node:fs/promises';
import { type Kind, loadKind } from '../datasets/index.js';
import { writeWhole } from '../files/index.js';
import { Failure } from '../findings/index.js';
import type { Report } from '../report/index.js';

export async function fileExists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

/** The refusal to overwrite a file that exists. */
export function refuseExisting(file: string): never {
  throw new Failure('output-exists', { file });
}

/** Writes a report to a file, whole or not at all. That it may overwrite was settled before. */
export async function writeOutput(file: string, output: string | Uint8Array): Promise<void> {
  await writeWhole(file, output, { force: true });
}

/** The kind that a report is about, for the labels of its fields. */
export function kindOf(report: Report): { readonly kind?: Kind } {
  return 'kind' in report ? { kind: loadKind(report.kind) } : {};
}
