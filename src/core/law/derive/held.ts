import {
  fullName,
  type Register,
  type Relation,
  type Resolution,
  sourceCell,
} from '../../register/index.js';
import type { ArrangedSource } from '../assignment/arrange.js';
import { creatingClauses, summaryOf } from '../resolution/clauses/nodes.js';
import type { ParsedResolution } from '../resolution/types.js';
import type { DerivationProblem, DerivedRelation } from './derivation.js';
import { placeOf } from './place.js';

const WHOLE_TEXT = { sentence: '', start: 0, end: 0 } as const;

/** What the register holds under the number of a text: clause by clause, or only unit by unit. */
export class HeldRelations {
  readonly resolution: Resolution | undefined;
  readonly #relations: ReadonlyMap<string, Relation>;

  constructor(register: Register, number: string | undefined) {
    this.resolution = register.resolutions.find((one) => one.number === number);
    const held = register.relations.filter(({ basis }) => basis.resolution === this.resolution);
    this.#relations = new Map(
      held.map((relation) => [
        this.#keyOf(relation.basis.clause, sourceCell(relation.source)),
        relation,
      ]),
    );
  }

  /** The relation of the same clause and source, whatever the register says of it. */
  counterpart({ clause, source }: DerivedRelation): Relation | undefined {
    return this.#relations.get(this.#keyOf(clause, cellOf(source)));
  }

  /** Whether the register holds this very relation. */
  has(relation: DerivedRelation): boolean {
    const held = this.counterpart(relation);
    return held !== undefined && this.#statement(relation) === this.#statement(held);
  }

  /** The relations, each with the unit that the register has for its target. */
  adopt(relations: readonly DerivedRelation[]): DerivedRelation[] {
    return relations.map((relation) => {
      const target = this.has(relation) ? this.counterpart(relation)?.target : undefined;
      return target === undefined ? relation : { ...relation, held: target };
    });
  }

  /** Where text and register disagree. Clauses in `unsettled` are told already and are passed over. */
  disagreements(
    text: string,
    parsed: ParsedResolution,
    relations: readonly DerivedRelation[],
    unsettled: ReadonlySet<number>,
  ): DerivationProblem[] {
    if (this.resolution === undefined) return [];
    return [
      ...differingDates(this.resolution, parsed),
      ...relations.flatMap((relation) => this.#disagreement(text, relation)),
      ...this.#missing(text, parsed, relations, unsettled),
    ];
  }

  #disagreement(text: string, relation: DerivedRelation): DerivationProblem[] {
    if (this.has(relation)) return [];
    const held = this.counterpart(relation);
    return [
      {
        reason: 'register-disagrees',
        name: sourceName(relation.source),
        said: this.#statement(relation),
        ...(held && { held: this.#statement(held) }),
        ...placeOf(text, relation, relation.clause),
      },
    ];
  }

  #missing(
    text: string,
    { arrangement }: ParsedResolution,
    relations: readonly DerivedRelation[],
    unsettled: ReadonlySet<number>,
  ): DerivationProblem[] {
    const summary = arrangement && summaryOf(arrangement);
    const clauses = [...creatingClauses(arrangement), ...(summary === undefined ? [] : [summary])];
    const read = new Map(clauses.map((clause) => [clause.number, clause]));
    const found = new Set(relations.map((relation) => this.counterpart(relation)));
    return [...this.#relations.values()].flatMap((relation): DerivationProblem[] => {
      const { clause = 0 } = relation.basis;
      const node = read.get(clause);
      if (found.has(relation) || node === undefined || unsettled.has(clause)) return [];
      return [
        {
          reason: 'register-disagrees',
          name:
            relation.source.kind === 'area' ? relation.source.name : fullName(relation.source.unit),
          held: this.#statement(relation),
          ...placeOf(text, node, clause),
        },
      ];
    });
  }

  /** A list of changes names no clauses and has no words of the law about area and people. */
  get #knowsClauses(): boolean {
    return this.resolution?.source === 'text';
  }

  #keyOf(clause: number | undefined, cell: string): string {
    return this.#knowsClauses ? `${clause ?? ''} ${cell}` : cell;
  }

  #statement({ target, coverage, area, population }: DerivedRelation | Relation): string {
    const measure = this.#knowsClauses ? [coverage, area, population] : [coverage];
    return `${fullName(target)} (${measure.join(', ')})`;
  }
}

function differingDates(
  resolution: Resolution,
  { adopted, effective }: ParsedResolution,
): DerivationProblem[] {
  const pairs = [
    [adopted, resolution.adopted],
    [effective, resolution.effective],
  ] as const;
  return pairs.flatMap(([said, held]) =>
    said === undefined || held === undefined || said === held
      ? []
      : [{ reason: 'register-disagrees', said, held, ...WHOLE_TEXT }],
  );
}

/** The code of a source, or the name of land that has none: as the register writes it. */
function cellOf(source: ArrangedSource): string {
  if (source.kind === 'commune') return source.unit.code;
  return source.kind === 'district' ? source.code : source.name;
}

function sourceName(source: ArrangedSource): string {
  if (source.kind === 'commune') return fullName(source.unit);
  return source.kind === 'district' ? source.code : source.name;
}
