import { type Effect, type ItemChange, itemChanges, itemsOf } from '../../../core/compare/index.js';
import { Fingerprints } from '../../../core/findings/index.js';
import { type Language, loadKind } from '../../../core/kinds/index.js';
import type { Json } from '../../../lib/tables/index.js';
import { wordChanges } from '../../../lib/text/index.js';
import { inputOf, type JsonFinding, unreadableDocument } from '../../../report/index.js';
import type { Documented, ItemOf } from '../../../schemas/index.js';
import { fingerprintOf } from './fingerprint.js';
import type { ChangeCounts } from './left-out.js';
import type { absentField, changeCounts, diffSchema, notCompared } from './schema.js';
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
  const sets = setsOf(report.kind);
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
    leftOut: report.leftOut && {
      known: report.leftOut.known && countsDocument(report.leftOut.known),
      ignored: report.leftOut.ignored && countsDocument(report.leftOut.ignored),
    },
    absentFields: absentFields.map(fieldOf),
    changes: changes.map((change) => changeOf(change, fingerprintOf(change, fingerprints), sets)),
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

function countsDocument(counts: ChangeCounts): Documented<typeof changeCounts> {
  const { added, removed, changed, renamedKeys, byConsequence } = counts;
  return { added, removed, changed, renamedKeys, byConsequence };
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

type ChangeDocument = ItemOf<DiffDocument['changes']>;

function changeOf(
  change: PlacedChange,
  fingerprint: string,
  sets: ReadonlySet<string>,
): ChangeDocument {
  const { type, key, name, severity, consequences, fields, oldKey, repeal } = change;
  const { file, sheet, row } = change.place;
  return {
    type,
    key,
    name,
    severity,
    consequences,
    fields: fields.map((field) => fieldOfChange(field, sets)),
    oldKey,
    repeal: repeal && { by: repeal.by },
    file,
    sheet,
    row,
    fingerprint,
  };
}

/** The fields in which order means nothing. */
function setsOf(kind: string): ReadonlySet<string> {
  return new Set(loadKind(kind).fields.flatMap(({ field, set }) => (set ? [field] : [])));
}

function fieldOfChange(
  { field, from, to, consequence, direction, effects, severity }: PlacedChange['fields'][number],
  sets: ReadonlySet<string>,
): ItemOf<ChangeDocument['fields']> {
  const items = from !== undefined && to !== undefined && [itemsOf(from), itemsOf(to)];
  const [old, next] = items || [];
  return {
    field,
    from,
    to,
    consequence,
    direction,
    effects: effects?.map(effectOf),
    severity,
    runs: runsOf(from, to),
    items: old && next && itemChanges(old, next, sets.has(field)).map(itemOf),
  };
}

function effectOf({ effect, about, channel, from, to }: Effect) {
  return { effect, about, channel, from, to };
}

function itemOf(item: ItemChange) {
  const { change, from, to, oldIndex, newIndex } = item;
  return { change, from, to, oldIndex, newIndex, runs: runsOf(from, to) };
}

/** Word by word, of what is a text before and after and no list in the form of a text. */
function runsOf(from: Json | undefined, to: Json | undefined) {
  if (typeof from !== 'string' || typeof to !== 'string' || from === to) return undefined;
  return itemsOf(from) === undefined || itemsOf(to) === undefined
    ? wordChanges(from, to)
    : undefined;
}
