import type { Spelling } from '../../register/index.js';
import type { DistrictName } from '../resolution/types.js';
import type { Choice } from './choice.js';
import type { Mention } from './mention.js';
import type { NamedUnit } from './named-unit.js';
import type { Places } from './places.js';
import { fits } from './spellings.js';
import { Usage } from './usage.js';

/** What is settled and what is open while the mentions of one resolution are assigned. */
export class Scene {
  readonly #usage = new Usage();
  readonly #choices = new Map<Mention, Choice>();
  readonly #fitting = new Map<Mention, Map<Spelling, readonly NamedUnit[]>>();

  constructor(
    private readonly mentions: readonly Mention[],
    private readonly communes: readonly NamedUnit[],
    private readonly places: Places,
  ) {}

  get choices(): Choice[] {
    return this.mentions.flatMap((mention) => this.#choices.get(mention) ?? []);
  }

  get open(): Mention[] {
    return this.mentions.filter((mention) => !this.#choices.has(mention));
  }

  settle(choice: Choice): void {
    this.#usage.take(choice.unit, choice.mention);
    this.#choices.set(choice.mention, choice);
  }

  /** The units whose name and stated district fit, used up or not. */
  fitting(mention: Mention, spelling: Spelling): readonly NamedUnit[] {
    const known = this.#fitting.get(mention) ?? new Map<Spelling, readonly NamedUnit[]>();
    this.#fitting.set(mention, known);
    const found = known.get(spelling) ?? this.#findFitting(mention, spelling);
    known.set(spelling, found);
    return found;
  }

  #findFitting(mention: Mention, spelling: Spelling): NamedUnit[] {
    const { district } = mention;
    return this.communes
      .filter((unit) => fits[spelling](unit, mention))
      .filter((unit) => district === undefined || this.places.isIn(unit, district));
  }

  /** The fitting units that can still be meant. */
  candidates(mention: Mention, spelling: Spelling): NamedUnit[] {
    const free = this.fitting(mention, spelling).filter(
      (unit) =>
        this.#usage.allows(unit, mention) &&
        (spelling === 'exact' || this.#usage.isSpeltLike(unit, mention)),
    );
    return spelling === 'similar' ? this.besideClause(mention, free) : free;
  }

  inDistrict(units: readonly NamedUnit[], district: DistrictName | undefined): NamedUnit[] {
    return district === undefined ? [] : units.filter((unit) => this.places.isIn(unit, district));
  }

  /** Those of the units that lie in a district of the clause's settled units. */
  besideClause(mention: Mention, units: readonly NamedUnit[]): NamedUnit[] {
    if (mention.kept) return [];
    const districts = new Set(
      this.#settledIn(mention.clause).map(({ unit: { district } }) => district),
    );
    return units.filter(({ district }) => districts.has(district));
  }

  /** Those of the units that the clauses which the mention refers to took a part of. */
  partedBefore(mention: Mention, units: readonly NamedUnit[]): NamedUnit[] {
    const clauses = mention.refersTo ?? [];
    return units.filter((unit) =>
      this.#usage.takersOf(unit).some((taker) => clauses.includes(taker.clause)),
    );
  }

  /** Those of the units whose settled remainder says that the mention's clause took a part. */
  remaindered(mention: Mention, units: readonly NamedUnit[]): NamedUnit[] {
    return units.filter((unit) =>
      this.#usage.takersOf(unit).some((taker) => taker.refersTo?.includes(mention.clause) ?? false),
    );
  }

  #settledIn(clause: number): Choice[] {
    return [...this.#choices.values()].filter((choice) => choice.mention.clause === clause);
  }
}
