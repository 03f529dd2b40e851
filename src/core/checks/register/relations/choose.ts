import { compareCodePoints } from '../../../../lib/text/index.js';
import type { Commune, Register, Relation } from '../../../register/index.js';
import type { Option } from '../units/options.js';

/** The options that a row is taken to mean, and the relation between them where the law knows one. */
export interface Pairing {
  readonly old?: Option | undefined;
  readonly now?: Option | undefined;
  readonly relation?: Relation | undefined;
}

interface Choices {
  readonly old: readonly Option[];
  readonly now: readonly Option[];
}

/** `exact`: the relation's very units, not others that bore their codes; it only parts what is else as likely. */
const WEIGHT = { related: 8, untaken: 4, exact: 0.5 } as const;
const FIT = { all: 2, name: 1, code: 0 } as const;

/** Chooses what rows mean, and remembers which relations rows before them have taken. */
export class RelationChooser {
  readonly #pairs: ReadonlyMap<string, readonly Relation[]>;
  readonly #taken = new Set<Relation>();

  constructor({ relations }: Register) {
    const pairs = new Map<string, Relation[]>();
    for (const relation of relations) {
      if (relation.source.kind !== 'commune') continue;
      const key = pairKey(relation.source.unit, relation.target);
      pairs.set(key, [...(pairs.get(key) ?? []), relation]);
    }
    this.#pairs = pairs;
  }

  /** Takes the units that a row may mean on either side; gives the likeliest two and their relation. */
  pair({ old, now }: Choices): Pairing {
    const [best] = old
      .flatMap((one) => now.map((other) => this.#weigh(one, other)))
      .sort((a, b) => b.weight - a.weight || compareCodePoints(dayOf(a), dayOf(b)));
    if (best?.relation === undefined) return { old: alone(old), now: alone(now) };
    this.#taken.add(best.relation);
    return best;
  }

  #weigh(old: Option, now: Option) {
    const relations = this.#pairs.get(pairKey(old.unit, now.unit)) ?? [];
    const relation = relations.find((one) => isOf(one, old.unit)) ?? relations[0];
    const known = relation === undefined ? 0 : WEIGHT.related;
    const free = relation === undefined || this.#taken.has(relation) ? 0 : WEIGHT.untaken;
    const isExact = isOf(relation, old.unit) && relation?.target === now.unit;
    const exact = isExact ? WEIGHT.exact : 0;
    return { old, now, relation, weight: known + free + exact + FIT[old.fits] + FIT[now.fits] };
  }
}

/** Of two that are as likely the earlier: a table of mergers names units of a later change by type or code. */
function dayOf({ relation }: Pairing): string {
  return relation?.basis.resolution.effective ?? '';
}

function isOf(relation: Relation | undefined, unit: Commune): boolean {
  return relation?.source.kind === 'commune' && relation.source.unit === unit;
}

function pairKey(old: Commune, now: Commune): string {
  return `${old.code} ${now.code}`;
}

/** The option of a side that nothing on the other side speaks for: one name tells more than a code. */
function alone(options: readonly Option[]): Option | undefined {
  const named = options.filter(({ fits }) => fits !== 'code');
  return named.length === 1 ? named[0] : options[0];
}
