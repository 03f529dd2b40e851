import type { ValidationReport } from '../report/validation-types.js';
import { AREAS, examineAreas } from './areas/areas.js';
import { readDataset } from './reading/dataset.js';
import type { Progress, ReadOptions } from './reading/options.js';
import { inputSummaries, validationSummary } from './reading/summary.js';

/** Reads, repairs and checks files as a kind. Stores nothing. */
export async function validate(
  kind: string,
  patterns: readonly string[],
  options: ReadOptions,
  progress: Progress,
): Promise<ValidationReport> {
  const examine = kind === AREAS ? examineAreas(options.asOf) : undefined;
  const dataset = await readDataset(kind, patterns, options, progress, examine);
  return {
    type: 'validation',
    command: 'validate',
    kind,
    inputs: inputSummaries(dataset),
    unreadable: dataset.unreadable,
    summary: validationSummary(dataset),
    findings: dataset.findings,
    ignored: dataset.ignored,
  };
}
