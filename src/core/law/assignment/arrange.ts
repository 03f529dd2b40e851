import {
  type Evidence,
  exactKey,
  fullName,
  type Measure,
  type Spelling,
} from '../../register/index.js';
import { creatingClauses, summaryOf } from '../resolution/clauses/nodes.js';
import type {
  CommuneName,
  CreatingClause,
  ParsedResolution,
  Source,
  Span,
} from '../resolution/types.js';
import { assignMentions } from './assign.js';
import type { Choice, OpenMention } from './choice.js';
import { type Mention, mentionsOf } from './mention.js';
import type { NamedUnit } from './named-unit.js';
import { type Divisions, placesOf } from './places.js';

/** What a clause makes its unit of, once its name is known to mean a unit. */
export type ArrangedSource =
  | {
      readonly kind: 'commune';
      readonly unit: NamedUnit;
      /** `whole-district`: the clause names the district that the unit lay in. */
      readonly evidence: Evidence | 'whole-district';
      readonly spelling: Spelling;
      /** The full name as the text has it, where the unit's own differs. */
      readonly written?: string;
    }
  | { readonly kind: 'district'; readonly code: string }
  | { readonly kind: 'area'; readonly name: string };

/** One relation of a resolution: what a clause takes of one source, and where the text names that. */
export interface ArrangedRelation extends Measure, Span {
  readonly article: number;
  readonly clause: number;
  readonly target: CommuneName;
  readonly source: ArrangedSource;
}

export interface Arrangement {
  readonly relations: readonly ArrangedRelation[];
  readonly open: readonly OpenMention[];
}

/**
 * Takes a resolution that was read, and the communes and divisions of the day before it takes effect;
 * gives its relations in the order of the text. What a name means stays open when no evidence settles it.
 */
export function arrange(
  parsed: ParsedResolution,
  communes: readonly NamedUnit[],
  divisions: Divisions,
): Arrangement {
  const article = parsed.arrangement;
  if (article === undefined) return { relations: [], open: [] };
  const { choices, open } = assignMentions(mentionsOf(parsed), communes, divisions);
  const chosen = new Map(choices.map((choice) => [placeOf(choice.mention), choice]));
  const scene = { article: article.number, chosen, communes, divisions };
  const relations = creatingClauses(article).flatMap((clause) => clauseRelations(scene, clause));
  const summary = summaryOf(article);
  const kept = (summary?.unarranged?.units ?? []).flatMap((unit, order) => {
    const choice = chosen.get(placeOf({ clause: summary?.number ?? 0, order }));
    return choice === undefined ? [] : [communeRelation(article.number, unit, choice)];
  });
  return { relations: [...relations, ...kept], open };
}

interface Scene {
  readonly article: number;
  readonly chosen: ReadonlyMap<string, Choice>;
  readonly communes: readonly NamedUnit[];
  readonly divisions: Divisions;
}

function clauseRelations(scene: Scene, clause: CreatingClause): ArrangedRelation[] {
  return clause.sources.flatMap((source, order) => {
    const choice = scene.chosen.get(placeOf({ clause: clause.number, order }));
    if (choice !== undefined) return [communeRelation(scene.article, clause.unit, choice)];
    return otherSources(scene, source).map((found) => ({
      article: scene.article,
      clause: clause.number,
      target: nameOf(clause.unit),
      source: found,
      ...measureOf(source),
      ...spanOf(source),
    }));
  });
}

/** Land of no commune, or a district: its communes where it has any. */
function otherSources({ communes, divisions }: Scene, source: Source): ArrangedSource[] {
  if (source.kind === 'commune') return [];
  if (source.kind === 'land') return [{ kind: 'area', name: source.name }];
  const places = placesOf(divisions);
  const inside = communes.filter((unit) => places.isIn(unit, source));
  if (inside.length > 0)
    return inside.map((unit) => ({
      kind: 'commune',
      unit,
      evidence: 'whole-district',
      spelling: 'exact',
    }));
  return divisions.districts
    .filter(({ type, name }) => type === source.type && exactKey(name) === exactKey(source.name))
    .map(({ code }) => ({ kind: 'district', code }));
}

function communeRelation(article: number, target: CommuneName, choice: Choice): ArrangedRelation {
  const { mention, unit, evidence, spelling } = choice;
  const written = fullName(mention);
  return {
    article,
    clause: mention.clause,
    target: nameOf(target),
    source: {
      kind: 'commune',
      unit,
      evidence,
      spelling,
      ...(written !== fullName(unit) && { written }),
    },
    ...measureOf(mention),
    ...spanOf(mention),
  };
}

function nameOf({ type, name }: CommuneName): CommuneName {
  return { type, name };
}

function measureOf({ coverage, area, population }: Measure): Measure {
  return { coverage, area, population };
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

function placeOf({ clause, order }: Pick<Mention, 'clause' | 'order'>): string {
  return `${clause}.${order}`;
}
