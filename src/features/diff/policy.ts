import type { Change, FieldChange } from '../../core/compare/index.js';
import type { Config } from '../../core/config/index.js';
import { graverFirst, type Severity } from '../../core/findings/index.js';
import {
  type Consequence,
  columnNamed,
  type KeyedRecord,
  loadKind,
  type Scope,
  scopeNamed,
} from '../../core/kinds/index.js';
import type { Side } from '../../core/sides/index.js';
import { isInScope } from '../../core/store/index.js';
import type { PlacedChange } from './report/types.js';

/** What an office says of changes: of some consequence, field or records that they are so grave. */
export interface ChangeRule {
  readonly consequence?: Consequence;
  readonly field?: string;
  /** All of them hold of the record, as it is or was. */
  readonly where: readonly Scope[];
  readonly severity: Severity;
}

/** The rules that a configuration has for a kind, fields and values by the names that records have. Throws `Failure` field-unknown. */
export function changeRules(kind: string, { changes }: Config): readonly ChangeRule[] {
  return (changes[kind] ?? []).map(({ consequence, field, where = [], severity }) => ({
    ...(consequence !== undefined && { consequence }),
    ...(field !== undefined && { field: columnNamed(loadKind(kind), field) }),
    where: where.map((text) => scopeNamed(kind, text)),
    severity,
  }));
}

/** Changes with the severities that the rules give what they mean, the last that fits each; a change is as grave as its gravest meaning. */
export function judged(
  changes: readonly Change[],
  rules: readonly ChangeRule[],
  sides: Readonly<Record<'old' | 'new', Side>>,
): readonly JudgedChange[] {
  if (rules.length === 0) return changes;
  const [old, next] = [recordsOf(sides.old), recordsOf(sides.new)];
  return changes.map((change) => {
    const { key, oldKey = key } = change;
    const records = [old.get(oldKey), next.get(key)].filter((record) => record !== undefined);
    const ofRecord = rules.filter(({ where }) =>
      where.every(({ field, value }) => records.some((one) => isInScope(one, field, value))),
    );
    return ofRecord.length === 0 ? change : judgedBy(ofRecord, change);
  });
}

type JudgedChange = Omit<PlacedChange, 'place'>;

function judgedBy(rules: readonly ChangeRule[], change: Change): JudgedChange {
  const { consequences, fields, severity } = change;
  const judgedFields = fields.map((field) => {
    const own = severityBy(rules, field.consequence, field);
    return own === undefined ? field : { ...field, severity: own };
  });
  const ofFields = new Set(fields.map(({ consequence }) => consequence));
  const wholes = consequences.filter((name) => !ofFields.has(name));
  const severities = Object.fromEntries(
    wholes.flatMap((name) => {
      const own = severityBy(rules, name, undefined);
      return own === undefined ? [] : [[name, own] as const];
    }),
  );
  const all = [
    ...wholes.map((name) => severities[name] ?? severity),
    ...judgedFields.map((field) => ('severity' in field ? field.severity : severity)),
  ];
  const [gravest = severity] = all.sort(graverFirst);
  return { ...change, severity: gravest, usual: severity, severities, fields: judgedFields };
}

function severityBy(
  rules: readonly ChangeRule[],
  consequence: Consequence,
  field: FieldChange | undefined,
): Severity | undefined {
  return rules.findLast(
    (rule) =>
      (rule.consequence === undefined || rule.consequence === consequence) &&
      (rule.field === undefined || rule.field === field?.field),
  )?.severity;
}

/** The records of a side by their keys. */
export function recordsOf({ records }: Side): ReadonlyMap<string, KeyedRecord> {
  return new Map(Array.from(records, (record) => [record.key, record]));
}
