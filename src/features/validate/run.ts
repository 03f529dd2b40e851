import { joinFindings } from '../../core/findings/index.js';
import {
  inputSummaries,
  type Progress,
  type ReadDataset,
  type ReadOptions,
  readDataset,
  validationSummary,
} from '../../core/reading/index.js';
import { AREAS, examineAreas } from '../../core/settle/index.js';
import { type Told, type ValidationReport, validationReport } from '../../report/index.js';
import { fileToMark, type MarkOptions, writeMarked } from './mark/write.js';

/** Reads, repairs and checks files as a kind. Stores nothing; with `mark` a copy of the file shows what was found. */
export async function validate(
  kind: string,
  patterns: readonly string[],
  options: ReadOptions,
  progress: Progress,
  mark?: MarkOptions,
): Promise<Told<ValidationReport>> {
  const path = mark && (await fileToMark(patterns, mark));
  const examine = kind === AREAS ? examineAreas(options.asOf) : undefined;
  const dataset = await readDataset(kind, patterns, options, progress, { examine });
  const report = reportOf(kind, dataset);
  if (mark === undefined || path === undefined) return validationReport(report);
  progress('mark', mark.out);
  const { marked, findings } = await writeMarked(path, dataset, options, mark);
  const all = joinFindings([dataset.findings, findings]);
  const summary = validationSummary({ ...dataset, findings: all });
  return validationReport({ ...report, marked, summary, findings: all });
}

function reportOf(kind: string, dataset: ReadDataset): ValidationReport {
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
