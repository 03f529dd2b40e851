import { accountDocument } from '../account.js';
import type { JsonFinding } from '../json-finding.js';
import type { InputSummary, ValidationReport } from '../types.js';

/** Of `validate` and `import`; what an import did to its dataset follows the keys that both have. */
export function validationDocument(report: ValidationReport, findings: readonly JsonFinding[]) {
  const { command, kind, inputs, summary, revision, outcome } = report;
  const { rows, accepted, rejected, repaired, byCode, bySeverity } = summary;
  return {
    command,
    kind,
    inputs: inputs.map(inputOf),
    summary: { rows, accepted, rejected, repaired, byCode, bySeverity },
    findings,
    revision,
    ...(outcome && outcomeOf(outcome)),
  };
}

/** One entry of `inputs`. */
export function inputOf(input: InputSummary) {
  const { file, sha256, sheet, headerRows, firstDataRow, rows, account } = input;
  return { file, sha256, sheet, headerRows, firstDataRow, rows, account: accountDocument(account) };
}

function outcomeOf(outcome: NonNullable<ValidationReport['outcome']>) {
  const { dataset, dryRun, added, changed, removed, unchanged, rejectedFiles } = outcome;
  return { dataset, dryRun, changes: { added, changed, removed, unchanged }, rejectedFiles };
}
