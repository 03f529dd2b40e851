import { Failure } from '../../findings/index.js';
import type { Fields, ItemList } from '../../kinds/index.js';
import { recordsOf } from '../revision/lookup.js';
import { isInScope, type Plan, planChanges } from '../revision/plan.js';
import type { Revision, RevisionMode } from '../revision/revision.js';
import { verifySeal } from '../revision/seal.js';
import type { Tables } from '../tables/index.js';
import { type Effects, EffectsTally } from './effects.js';
import type { Content } from './hashed-content.js';

/** A state that a dataset is meant to have next. */
export interface Proposal {
  readonly dataset: string;
  readonly kind: string;
  readonly keyFields: readonly string[];
  readonly mode: RevisionMode;
  readonly given: readonly Content[];
  /** Keys that stay as they are when they are not given: their rows were set aside, not left out. */
  readonly kept?: ReadonlySet<string>;
  /** An update keeps what is stored of other fields; where a list is said to be the whole, they become empty. */
  readonly said?: Said;
  /** Fields whose items have parts that a list may say nothing of. */
  readonly lists?: readonly ItemList[];
}

/** Key → the fields, and parts of items, that the record's list speaks of; all of them where there is no entry. */
export type Said = ReadonlyMap<string, ReadonlySet<string>>;

/** What becomes of a dataset's keys. `added` and `changed` in the order given, `removed` by key. */
export interface ChangedKeys {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  /** How many of the given records are in the dataset already. */
  readonly unchanged: number;
}

/** What a proposal does to its dataset. */
export interface Outcome extends ChangedKeys {
  readonly effects: Effects;
  /** Of how many records the proposal says whether they stay: all, those of its scope, or none. */
  readonly reach: number;
}

/** A proposal beside the dataset's latest revision, if it has one. */
export interface Comparison {
  readonly base: Revision | undefined;
  readonly plan: Plan;
  readonly effects: Effects;
  readonly reach: number;
}

/** Throws `Failure` dataset-kind or dataset-key when the dataset holds something else. */
export function compare(tables: Tables, proposal: Proposal): Comparison {
  const base = tables.revisions.beforeLatest.get(proposal.dataset, 0);
  if (base !== undefined) requireSameShape(base, proposal);
  const current = new Map(base && verifySeal(tables, base.id));
  const all = base === undefined ? [] : leavingKeys(tables, base, proposal.mode, current.keys());
  const reached = [...all];
  const leaving = reached.filter((key) => !proposal.kept?.has(key));
  const stored = (key: string): Fields =>
    (base && tables.records.one.get({ revision: base.id, key })?.fields) ?? {};
  const tally = new EffectsTally(proposal.lists ?? []);
  const given = proposal.given.map((content) => {
    const said = proposal.said?.get(content.key);
    const hash = current.get(content.key);
    // What is equal already has nothing to take over: it holds no field that its list doesn't have.
    const isOpen = said !== undefined && hash !== undefined && !hash.equals(content.hash);
    if (proposal.mode.type !== 'update' || !isOpen) return content;
    return tally.completed(content, stored(content.key), said);
  });
  const plan = planChanges(current, given, leaving);
  for (const content of plan.changed) {
    const before = stored(content.key);
    const said = proposal.said?.get(content.key);
    if (proposal.mode.type !== 'update' && said !== undefined)
      tally.replacedParts(content, before, said);
    tally.changed(content, before);
  }
  for (const key of plan.removed) tally.removed(stored(key));
  return { base, plan, effects: tally.effects(), reach: reached.length };
}

/** Records that are identified by other fields would stand beside those of the dataset as new ones. */
function requireSameShape(base: Revision, { dataset, kind, keyFields }: Proposal): void {
  if (base.kind !== kind)
    throw new Failure('dataset-kind', { dataset, kind: base.kind, given: kind });
  if (base.keyFields.join() !== keyFields.join()) {
    throw new Failure('dataset-key', { dataset, key: base.keyFields, given: keyFields });
  }
}

/** What a comparison comes to, by keys: the records themselves left out. */
export function outcomeOf({ plan, effects, reach }: Comparison): Outcome {
  const keys = (contents: readonly Content[]) => contents.map((content) => content.key);
  return { ...plan, added: keys(plan.added), changed: keys(plan.changed), effects, reach };
}

/** The keys of `base` that the next revision holds only when they are given. */
function leavingKeys(
  tables: Tables,
  base: Revision,
  mode: RevisionMode,
  all: Iterable<string>,
): Iterable<string> {
  if (mode.type === 'update') return [];
  if (mode.type !== 'replace-scope') return all;
  const { field, value } = mode;
  return [...recordsOf(tables, base.id)]
    .filter((record) => isInScope(record, field, value))
    .map((record) => record.key);
}
