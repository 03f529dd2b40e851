import type { DatasetRecord } from '../../../kinds/index.js';
import { type Register, type Relation, relationsTo } from '../../../register/index.js';
import type { Compared } from '../compared.js';
import { NEW, OLD } from '../side.js';
import { type Sighting, sightingOf } from '../units/sighting.js';
import { meansUncoded } from '../units/uncoded.js';
import { type Pairing, RelationChooser } from './choose.js';
import { type Draft, draftsOf } from './drafts.js';
import { type Indexes, indexesOf } from './indexes.js';

/** A row of a conversion table as the register understands it; a row that lists old units is one for each. */
export interface CrosswalkRow {
  readonly record: DatasetRecord;
  /** Absent where the row names no commune on that side. */
  readonly old?: Sighting;
  readonly now: Sighting;
  /** The relation of the law that the row means; absent when the law knows none such. */
  readonly relation?: Relation;
  /** What the cell of the old unit notes of its coverage. */
  readonly note?: string;
  /** Whether the row names other old units as well. */
  readonly isListed: boolean;
}

/**
 * Takes the rows of a conversion table; tells which units and which relation each means. Rows that leave
 * no doubt come first: a wrong code is known by what is then missing from the rows around it.
 */
export function readCrosswalk(
  compared: Pick<Compared, 'register' | 'kind' | 'earlier'>,
  records: readonly DatasetRecord[],
): readonly CrosswalkRow[] {
  const { register } = compared;
  const indexes = indexesOf(register);
  const drafts = draftsOf(compared, records);
  const chooser = new RelationChooser(register);
  const sure = new Map(drafts.filter(isSure).map((draft) => [draft, chooser.pair(draft)]));
  return drafts.map((draft) => {
    const pairing = sure.get(draft) ?? uncoded(register, indexes, draft) ?? chooser.pair(draft);
    return rowOf(indexes, draft, pairing);
  });
}

function uncoded(
  register: Register,
  { olds }: Indexes,
  { said: { old, note }, now }: Draft,
): Pairing | undefined {
  const [target] = now;
  if (target === undefined || now.length > 1) return undefined;
  const relations = relationsTo(register, target.unit);
  const isKept = note !== undefined && old.name === undefined && relations.length === 1;
  const relation = isKept
    ? relations[0]
    : relations.find((one) => meansUncoded(one, old, olds.places));
  return relation && { now: target, relation };
}

function rowOf(
  { olds, news }: Indexes,
  { said: own, earlier: named }: Draft,
  { old, now, relation }: Pairing,
): CrosswalkRow {
  const { record, note, isListed } = own;
  const isCommune = relation === undefined || relation.source.kind === 'commune';
  const saysOld = own.old.code !== undefined || own.old.name !== undefined;
  const row = { record, side: OLD, said: own.old, index: olds };
  return {
    record,
    isListed,
    ...(note !== undefined && { note }),
    ...(isCommune &&
      saysOld && {
        old: { ...sightingOf(row, old, relation), ...(named && { earlier: named }) },
      }),
    now: sightingOf({ record, side: NEW, said: own.now, index: news }, now, relation),
    ...(relation && { relation }),
  };
}

function isSure({ old, now }: Draft): boolean {
  return old[0]?.fits === 'all' && now[0]?.fits === 'all' && old.length === 1 && now.length === 1;
}
