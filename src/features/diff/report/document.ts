import { Fingerprints } from '../../../core/findings/index.js';
import type { Language } from '../../../core/kinds/index.js';
import { inputOf, type JsonFinding, unreadableDocument } from '../../../report/index.js';
import type { Documented, ItemOf } from '../../../schemas/index.js';
import { fingerprintOf } from './fingerprint.js';
import type { absentField, diffSchema, notCompared } from './schema.js';
import type { DiffReport, NotCompared, PlacedChange, UncomparedField } from './types.js';

type DiffDocument = Documented<typeof diffSchema>;

/** Of `diff`. A side of a field that the record doesn't have is absent, never null or "". */
export function diffDocument(
  report: DiffReport,
  findings: Iterable<JsonFinding>,
  lang: Language,
): DiffDocument {
  const { compared, scope } = report;
  const fingerprints = new Fingerprints();
  const { kind, old, new: next, inputs, unreadable, absentFields, changes } = report;
  return {
    kind,
    old,
    new: next,
    inputs: [
      ...inputs.map((input) => ({ side: input.side, ...inputOf(input) })),
      ...unreadable.map((input) => ({ side: input.side, ...unreadableDocument(input, lang) })),
    ],
    compared,
    notCompared: report.notCompared.map(partOf),
    scope: scope && { field: scope.field, value: scope.value },
    summary: summaryOf(report),
    absentFields: absentFields.map(fieldOf),
    changes: changes.map((change) => changeOf(change, fingerprintOf(change, fingerprints))),
    findings,
  };
}

function summaryOf({ summary }: DiffReport): DiffDocument['summary'] {
  const { added, removed, changed, unchanged, renamedKeys, byConsequence } = summary;
  const { duplicateKeys, outsideScope } = summary;
  return {
    added,
    removed,
    changed,
    unchanged,
    renamedKeys,
    duplicateKeys,
    outsideScope,
    byConsequence,
  };
}

function partOf({ side, file, sheet, why }: NotCompared): Documented<typeof notCompared> {
  return { side, file, sheet, why };
}

function fieldOf({
  side,
  field,
  values,
  file,
  sheet,
  likely,
}: UncomparedField): Documented<typeof absentField> {
  return { side, field, values, file, sheet, likely };
}

function changeOf(change: PlacedChange, fingerprint: string): ItemOf<DiffDocument['changes']> {
  const { type, key, name, severity, consequences, fields, oldKey } = change;
  const { file, sheet, row } = change.place;
  return {
    type,
    key,
    name,
    severity,
    consequences,
    fields: fields.map(({ field, from, to, consequence, direction, severity }) => ({
      field,
      from,
      to,
      consequence,
      direction,
      severity,
    })),
    oldKey,
    file,
    sheet,
    row,
    fingerprint,
  };
}
