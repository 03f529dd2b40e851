import { realpath } from 'node:fs/promises';
import { type Kind, loadKind } from '../datasets/index.js';
import { expandPatterns, writeWhole } from '../files/index.js';
import { Failure } from '../findings/index.js';
import type { Report } from '../report/index.js';

/** The refusal to overwrite a file that exists. */
export function refuseExisting(file: string): never {
  throw new Failure('output-exists', { file });
}

/** Refuses to write a report over a list that it is about. Throws `Failure` option-conflict. */
export async function refuseOverwritingInput(
  output: string,
  patterns: readonly string[],
): Promise<void> {
  const target = await realpath(output).catch(() => undefined);
  if (target === undefined) return;
  const { paths } = await expandPatterns(patterns);
  for (const path of paths) {
    if ((await realpath(path).catch(() => undefined)) === target) {
      throw new Failure('option-conflict', { option: `--output ${output}`, other: path });
    }
  }
}

/** Writes a report to a file, whole or not at all. That it may overwrite was settled before. */
export async function writeOutput(file: string, output: string | Uint8Array): Promise<void> {
  await writeWhole(file, output, { force: true });
}

/** The kind that a report is about, for the labels of its fields. */
export function kindOf(report: Report): { readonly kind?: Kind } {
  return 'kind' in report ? { kind: loadKind(report.kind) } : {};
}
