import type { Change, FieldChange } from '../../core/compare/index.js';
import type { Config } from '../../core/config/index.js';
import { type Finding, finding } from '../../core/findings/index.js';
import {
  type Consequence,
  columnNamed,
  inOrder,
  loadKind,
  type Scope,
  scopeNamed,
} from '../../core/kinds/index.js';
import type { Side } from '../../core/sides/index.js';
import { isInScope } from '../../core/store/index.js';
import { recordsOf } from './policy.js';
import { type ChangeCounts, countsOf } from './report/left-out.js';

/** Changes that an office knows and accepts: what they mean, in which field, of which records. */
export interface IgnoredChanges {
  readonly consequence?: Consequence;
  readonly field?: string;
  readonly key?: string;
  readonly where: readonly Scope[];
  readonly reason: string;
  /** ISO date, the last day on which it holds. */
  readonly expires?: string;
}

/** The changes that a configuration ignores for a kind, fields and values by the names that records have. Throws `Failure` field-unknown. */
export function ignoredChanges(kind: string, { ignoreChanges }: Config): readonly IgnoredChanges[] {
  return (ignoreChanges[kind] ?? []).map(({ field, where = [], ...rule }) => ({
    ...rule,
    ...(field !== undefined && { field: columnNamed(loadKind(kind), field) }),
    where: where.map((text) => scopeNamed(kind, text)),
  }));
}

/** Changes without what is ignored. */
export interface Kept {
  readonly changes: readonly Change[];
  /** Changes that are gone as a whole, and what those mean no more that are left. */
  readonly ignored?: ChangeCounts;
  /** The rules that match nothing, by their place from 0. */
  readonly unused: readonly number[];
}

/** Leaves out what the rules in force on a day speak of: a change as a whole only where nothing else is left of it. */
export function withoutIgnored(
  changes: readonly Change[],
  rules: readonly IgnoredChanges[],
  asOf: string,
  sides: Readonly<Record<'old' | 'new', Side>>,
): Kept {
  if (rules.length === 0) return { changes, unused: [] };
  const records = [recordsOf(sides.old), recordsOf(sides.new)] as const;
  const used = new Set<number>();
  const isIgnored = (change: Change, meaning: Consequence, field?: FieldChange) => {
    const of = [records[0].get(change.oldKey ?? change.key), records[1].get(change.key)];
    const found = rules.flatMap((rule, at) =>
      holdsOn(rule, asOf) &&
      (rule.key === undefined || rule.key === change.key || rule.key === change.oldKey) &&
      (rule.consequence === undefined || rule.consequence === meaning) &&
      (rule.field === undefined || rule.field === field?.field) &&
      rule.where.every((scope) =>
        of.some((record) => record && isInScope(record, scope.field, scope.value)),
      )
        ? [at]
        : [],
    );
    for (const at of found) used.add(at);
    return found.length > 0;
  };
  const left = changes.map((change) => remainder(change, isIgnored));
  const kept = left.filter((change) => change !== undefined);
  const isTouched = left.some((change, at) => change !== changes[at]);
  return {
    changes: kept,
    ...(isTouched && { ignored: difference(countsOf(changes), countsOf(kept)) }),
    unused: rules.flatMap((rule, at) => (used.has(at) || !holdsOn(rule, asOf) ? [] : [at])),
  };
}

type IsIgnored = (change: Change, meaning: Consequence, field?: FieldChange) => boolean;

/** What is left of a change; `undefined` where nothing is. */
function remainder(change: Change, isIgnored: IsIgnored): Change | undefined {
  const { fields, consequences } = change;
  const ofFields = new Set(fields.map(({ consequence }) => consequence));
  const wholes = consequences.filter((name) => !ofFields.has(name));
  const keptFields = fields.filter((field) => !isIgnored(change, field.consequence, field));
  const keptWholes = wholes.filter((name) => !isIgnored(change, name));
  if (keptFields.length === fields.length && keptWholes.length === wholes.length) return change;
  if (keptFields.length + keptWholes.length === 0) return undefined;
  const means = inOrder([...keptWholes, ...keptFields.map(({ consequence }) => consequence)]);
  return { ...change, fields: keptFields, consequences: means };
}

function difference(all: ChangeCounts, kept: ChangeCounts): ChangeCounts {
  const names = Object.keys(all.byConsequence) as Consequence[];
  const byConsequence = names.flatMap((name) => {
    const count = (all.byConsequence[name] ?? 0) - (kept.byConsequence[name] ?? 0);
    return count === 0 ? [] : [[name, count] as const];
  });
  return {
    added: all.added - kept.added,
    removed: all.removed - kept.removed,
    changed: all.changed - kept.changed,
    renamedKeys: all.renamedKeys - kept.renamedKeys,
    byConsequence: Object.fromEntries(byConsequence),
  };
}

function holdsOn({ expires }: IgnoredChanges, asOf: string): boolean {
  return expires === undefined || asOf <= expires;
}

/** The rules that have expired and, where all of both sides was compared, those that match nothing. */
export function ignoreFindings(
  rules: readonly IgnoredChanges[],
  { unused }: Kept,
  asOf: string,
  file: string,
  isWhole: boolean,
): readonly Finding[] {
  const place = { file };
  const expired = rules.flatMap((rule, at) => {
    const { reason, expires = '' } = rule;
    if (holdsOn(rule, asOf)) return [];
    const params = { number: at + 1, reason, expires, asOf };
    return [finding('change-ignore-expired', { place }, params)];
  });
  const idle = (isWhole ? unused : []).map((at) => {
    const reason = rules[at]?.reason ?? '';
    return finding('change-ignore-unused', { place }, { number: at + 1, reason });
  });
  return [...expired, ...idle];
}
