import type { DatasetRecord } from '../../../kinds/index.js';
import {
  type Register,
  type Relation,
  readPlaceName,
  relationsTo,
} from '../../../register/index.js';
import { NEW, OLD, type Said, saidOf } from '../side.js';
import { type Option, optionsOf } from '../units/options.js';
import { areBare, type Sighting, sightingOf } from '../units/sighting.js';
import { meansUncoded } from '../units/uncoded.js';
import { UnitIndex } from '../units/unit-index.js';
import { type Pairing, RelationChooser } from './choose.js';

/** A row of a conversion table as the register understands it. */
export interface CrosswalkRow {
  readonly record: DatasetRecord;
  /** Absent where the row names no commune on that side. */
  readonly old?: Sighting;
  readonly now: Sighting;
  /** The relation of the law that the row means; absent when the law knows none such. */
  readonly relation?: Relation;
}

interface Draft {
  readonly record: DatasetRecord;
  readonly said: { readonly old: Said; readonly now: Said };
  readonly old: readonly Option[];
  readonly now: readonly Option[];
}

/**
 * Takes the rows of a conversion table; tells which units and which relation each means. Rows that leave
 * no doubt come first: a wrong code is known by what is then missing from the rows around it.
 */
export function readCrosswalk(
  register: Register,
  records: readonly DatasetRecord[],
): readonly CrosswalkRow[] {
  const { olds, news } = indexesOf(register);
  const said = records.map((record) => ({
    old: saidOf(record, OLD),
    now: saidOf(record, NEW),
  }));
  const bareOld = areBare(
    said.map(({ old }) => old),
    hasType,
  );
  const bareNew = areBare(
    said.map(({ now }) => now),
    hasType,
  );
  const drafts = records.map((record, index): Draft => {
    const own = said[index] ?? { old: {}, now: {} };
    return {
      record,
      said: own,
      old: optionsOf(olds, own.old, bareOld),
      now: optionsOf(news, own.now, bareNew),
    };
  });
  const chooser = new RelationChooser(register);
  const sure = new Map(drafts.filter(isSure).map((draft) => [draft, chooser.pair(draft)]));
  return drafts.map((draft) => {
    const pairing = sure.get(draft) ?? uncoded(draft) ?? chooser.pair(draft);
    return rowOf(draft, pairing);
  });

  function uncoded({ said: { old, now: _ }, now }: Draft): Pairing | undefined {
    const [target] = now;
    if (target === undefined || now.length > 1) return undefined;
    const relation = relationsTo(register, target.unit).find((one) =>
      meansUncoded(one, old, olds.places),
    );
    return relation && { now: target, relation };
  }

  function rowOf({ record, said: own }: Draft, { old, now, relation }: Pairing): CrosswalkRow {
    const isCommune = relation === undefined || relation.source.kind === 'commune';
    const saysOld = own.old.code !== undefined || own.old.name !== undefined;
    return {
      record,
      ...(isCommune &&
        saysOld && {
          old: sightingOf({ record, side: OLD, said: own.old, index: olds }, old, relation),
        }),
      now: sightingOf({ record, side: NEW, said: own.now, index: news }, now, relation),
      ...(relation && { relation }),
    };
  }
}

interface Indexes {
  /** Units that have ended: those that a table leads away from. */
  readonly olds: UnitIndex;
  /** Units that the law has made, in each of their periods since. */
  readonly news: UnitIndex;
}

/** Made once a register: a workbook may hold several tables. */
const indexes = new WeakMap<Register, Indexes>();

function indexesOf(register: Register): Indexes {
  const { communes } = register;
  const made = indexes.get(register) ?? {
    olds: new UnitIndex(
      register,
      communes.filter(({ to }) => to !== undefined),
    ),
    news: new UnitIndex(
      register,
      communes.filter(({ from }) => from !== undefined),
    ),
  };
  indexes.set(register, made);
  return made;
}

function hasType(name: string): boolean {
  return readPlaceName(name, false).type !== undefined;
}

function isSure({ old, now }: Draft): boolean {
  return old[0]?.fits === 'all' && now[0]?.fits === 'all' && old.length === 1 && now.length === 1;
}
