import type { FieldChange } from '../../../core/compare/index.js';
import { Fingerprints, type IsKnown } from '../../../core/findings/index.js';
import type { Consequence, Kind, Language } from '../../../core/kinds/index.js';
import { fill } from '../../../lib/text/index.js';
import {
  fieldLabel,
  findingRemarks,
  joinRemarks,
  type Remark,
  type Remarks,
  reportWords,
  withNew,
} from '../../../report/index.js';
import { differenceText } from './difference-text.js';
import { fingerprintOf } from './fingerprint.js';
import { countsOf } from './left-out.js';
import { meaningOf, repealText } from './meaning.js';
import type { DiffReport, PlacedChange } from './types.js';
import { diffWords } from './words/index.js';

/** Columns that each side of a field may take. */
const LONGEST_SIDE = 300;

/** What formats of checkers tell of a comparison: each meaning of a change by itself, then what was found on the way. */
export function diffRemarks(report: DiffReport, lang: Language, kind: Kind | undefined): Remarks {
  return joinRemarks([changeRemarks(report.changes, lang, kind), findingRemarks(report, lang)]);
}

/** Without the changes all of whose meanings are known, and the findings that are. */
export function withoutKnownChanges(report: DiffReport, isKnown: IsKnown): DiffReport {
  const fingerprints = new Fingerprints();
  const isNew = (change: PlacedChange) =>
    !remarksOf(change, fingerprints, { lang: 'en', kind: undefined }).every(({ fingerprint }) =>
      isKnown(fingerprint),
    );
  const changes = report.changes.filter(isNew);
  if (changes.length === report.changes.length) return withNew(report, isKnown);
  const listed = new Set(changes);
  const known = countsOf(report.changes.filter((change) => !listed.has(change)));
  return { ...withNew(report, isKnown), changes, leftOut: { ...report.leftOut, known } };
}

function changeRemarks(
  changes: readonly PlacedChange[],
  lang: Language,
  kind: Kind | undefined,
): Remarks {
  const fingerprints = new Fingerprints();
  const all = changes.flatMap((change) => remarksOf(change, fingerprints, { lang, kind }));
  const { consequences } = reportWords(lang);
  return {
    heads: all.map(({ rule, severity }) => ({
      rule: { id: rule, title: consequences[rule], severity },
      severity,
      count: 1,
    })),
    all,
  };
}

interface Telling {
  readonly lang: Language;
  readonly kind: Kind | undefined;
}

interface Meaning extends Remark {
  readonly rule: Consequence;
}

/** What a change means as a whole, then what each of its fields does that says something of its own. */
function remarksOf(change: PlacedChange, fingerprints: Fingerprints, telling: Telling): Meaning[] {
  const { consequences, fields } = change;
  const ofFields = new Set(fields.map(({ consequence }) => consequence));
  const whole = consequences.filter((name) => !ofFields.has(name) || name === 'key-changed');
  return [
    ...whole.map((rule) => remark(change, rule, undefined, fingerprints, telling)),
    ...fields
      .filter(({ consequence }) => consequence !== 'key-changed')
      .map((field) => remark(change, field.consequence, field, fingerprints, telling)),
  ];
}

function remark(
  change: PlacedChange,
  rule: Consequence,
  field: PlacedChange['fields'][number] | undefined,
  fingerprints: Fingerprints,
  { lang, kind }: Telling,
): Meaning {
  const { place, key, severities = {}, usual = change.severity } = change;
  const severity = field?.severity ?? (field === undefined ? severities[rule] : undefined) ?? usual;
  const about = titleOf(change);
  const repeal =
    rule === 'repealed' || rule === 'missing' ? repealText(change, { lang, kind }) : undefined;
  const meaning = repeal ?? meaningOf({ ...field, consequence: rule }, lang);
  const said = field === undefined ? '' : fieldText(field, { lang, kind });
  return {
    rule,
    severity,
    message: [`${about}: ${meaning}`, said].filter((part) => part !== '').join('. '),
    place,
    fingerprint: fingerprintOf(change, fingerprints, [rule, ...(field ? partsOf(field) : [])]),
    about: { key, ...(field !== undefined && { field: field.field }) },
  };
}

function titleOf({ key, oldKey, name }: PlacedChange): string {
  return [oldKey === undefined ? key : `${oldKey} → ${key}`, name]
    .filter((part) => part !== '')
    .join(' · ');
}

function fieldText(field: FieldChange, telling: Telling): string {
  const label = fill(diffWords(telling.lang).field, { label: fieldLabel(field.field, telling) });
  return `${label}${differenceText(field, telling, LONGEST_SIDE)}`;
}

function partsOf({ field, from, to }: FieldChange): string[] {
  return [field, JSON.stringify(from) ?? '', JSON.stringify(to) ?? ''];
}
