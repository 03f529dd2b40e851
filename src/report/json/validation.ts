import { accountDocument } from '../account.js';
import type { JsonFinding } from '../json-finding.js';
import type { AbsentField, InputSummary, ValidationReport } from '../types.js';

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
  const {
    dataset,
    dryRun,
    added,
    changed,
    removed,
    unchanged,
    absentFields,
    refused,
    rejectedFiles,
  } = outcome;
  const { kept, emptied, replaced, removed: gone } = outcome.values;
  return {
    dataset,
    dryRun,
    refused,
    changes: { added, changed, removed, unchanged },
    values: { kept, emptied, replaced, removed: gone },
    absentFields: absentFields.map(absentFieldOf),
    rejectedFiles,
  };
}

function absentFieldOf({ field, records, file, sheet, likely }: AbsentField) {
  return { field, records, file, sheet, likely };
}
