import type { Language } from '../../core/kinds/index.js';
import type { InputSummary } from '../../core/reading/index.js';
import type { Documented, TObject } from '../../schemas/index.js';
import { accountDocument } from '../account/account.js';
import type { JsonFinding } from '../findings/json-finding.js';
import { unreadableDocument } from '../unreadable/unreadable.js';
import type { absentField, readInput, validationSchema } from './schema.js';
import type { AbsentField, ValidationReport } from './types.js';

type ValidationDocument = Documented<typeof validationSchema>;

/** Of `validate` and `import`; what an import did to its dataset follows the keys that both have. */
export function validationDocument(
  report: ValidationReport,
  findings: Iterable<JsonFinding>,
  lang: Language,
): ValidationDocument {
  const { command, kind, inputs, unreadable, summary, revision, outcome, marked } = report;
  const { rows, accepted, rejected, repaired, byCode, bySeverity } = summary;
  return {
    command,
    kind,
    inputs: [...inputs.map(inputOf), ...unreadable.map((input) => unreadableDocument(input, lang))],
    summary: { rows, accepted, rejected, repaired, byCode, bySeverity },
    findings,
    revision,
    marked: marked && { file: marked.file, cells: marked.cells },
    ...(outcome && outcomeOf(outcome)),
  };
}

/** One entry of `inputs` that was read. */
export function inputOf(input: InputSummary): Documented<TObject<typeof readInput>> {
  const { file, sha256, sheet, columns, headerRows, firstDataRow, rows } = input;
  const account = accountDocument(input.account);
  return { file, sha256, sheet, columns, headerRows, firstDataRow, rows, account };
}

function outcomeOf(outcome: NonNullable<ValidationReport['outcome']>): Partial<ValidationDocument> {
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

function absentFieldOf({
  field,
  records,
  file,
  sheet,
  likely,
}: AbsentField): Documented<typeof absentField> {
  return { field, records, file, sheet, likely };
}
