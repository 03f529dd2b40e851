import {
  inputSummaries,
  type Progress,
  type ReadOptions,
  readDataset,
  validationSummary,
} from '../../core/reading/index.js';
import { AREAS, examineAreas } from '../../core/settle/index.js';
import { type Told, type ValidationReport, validationReport } from '../../report/index.js';

/** Reads, repairs and checks files as a kind. Stores nothing. */
export async function validate(
  kind: string,
  patterns: readonly string[],
  options: ReadOptions,
  progress: Progress,
): Promise<Told<ValidationReport>> {
  const examine = kind === AREAS ? examineAreas(options.asOf) : undefined;
  const dataset = await readDataset(kind, patterns, options, progress, { examine });
  return validationReport({
    type: 'validation',
    command: 'validate',
    kind,
    inputs: inputSummaries(dataset),
    unreadable: dataset.unreadable,
    summary: validationSummary(dataset),
    findings: dataset.findings,
    ignored: dataset.ignored,
  });
}
