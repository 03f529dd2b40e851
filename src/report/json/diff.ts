import type { Change } from '../../diff/index.js';
import type { JsonFinding } from '../json-finding.js';
import type { DiffReport } from '../types.js';
import { inputOf } from './validation.js';

/** Of `diff`. A side of a field that the record doesn't have is absent, never null or "". */
export function diffDocument(report: DiffReport, findings: readonly JsonFinding[]) {
  const { kind, old, new: next, inputs, summary, changes } = report;
  const { added, removed, changed, unchanged, renamedKeys, byConsequence } = summary;
  return {
    kind,
    old,
    new: next,
    inputs: inputs.map((input) => ({ side: input.side, ...inputOf(input) })),
    summary: { added, removed, changed, unchanged, renamedKeys, byConsequence },
    changes: changes.map(changeOf),
    findings,
  };
}

function changeOf({ type, key, name, severity, consequences, fields, oldKey }: Change) {
  return {
    type,
    key,
    name,
    severity,
    consequences,
    fields: fields.map(({ field, from, to, consequence }) => ({ field, from, to, consequence })),
    oldKey,
  };
}
