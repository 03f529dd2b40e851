import {
  fullName,
  groupBy,
  type OverlayRelation,
  type RegisterOverlay,
} from '../../register/index.js';
import type { Derivation, DerivedRelation } from './derivation.js';

/** A text that was read, and what was derived of it. */
export interface DerivedText {
  readonly file: string;
  readonly sha256: string;
  readonly derivation: Derivation;
}

/** A proposal that the register can be asked with, and the new units that have no code yet. */
export interface OverlayProposal {
  readonly overlay: RegisterOverlay;
  readonly uncoded: readonly string[];
}

/**
 * Puts what was derived into an overlay of the register; `base`: one that goes on being used, or the version
 * of the register alone. Texts that the register holds, or that tell no number or day, give it nothing. A
 * unit that goes on, or that as a whole becomes another, keeps its code, as all have since July 2025; every
 * other new code comes of a letter of the statistics office, and stays empty until a person writes it.
 */
export function overlayOf(
  texts: readonly DerivedText[],
  base: Omit<RegisterOverlay, '$schema' | 'version'>,
): OverlayProposal {
  const usable = texts.filter(
    ({ derivation: { parsed, registered } }) =>
      parsed.number !== undefined && parsed.effective !== undefined && registered === 'absent',
  );
  const relations = usable.flatMap(({ derivation }) => relationsOf(derivation));
  const uncoded = relations.flatMap(({ newCode, newName }) => (newCode === '' ? [newName] : []));
  const overlay: RegisterOverlay = {
    version: 1,
    register: base.register,
    resolutions: [...base.resolutions, ...usable.map(resolutionOf)],
    provinces: [...base.provinces, ...usable.flatMap(({ derivation }) => provincesOf(derivation))],
    relations: [...base.relations, ...relations],
  };
  return { overlay, uncoded: [...new Set(uncoded)] };
}

function resolutionOf({ file, sha256, derivation }: DerivedText) {
  const { number = '', adopted, effective = '' } = derivation.parsed;
  const [article, another] = new Set(derivation.relations.map((relation) => relation.article));
  return {
    number,
    ...(adopted !== undefined && { adopted }),
    effective,
    ...(article !== undefined && another === undefined && { article }),
    source: file,
    sha256,
  };
}

function provincesOf({ parsed, provinces }: Derivation) {
  return provinces.map(({ province, after }) => ({
    resolution: parsed.number ?? '',
    code: province.code,
    before: fullName(province),
    after: fullName(after),
  }));
}

function relationsOf({ parsed, province, relations }: Derivation): OverlayRelation[] {
  const byTarget = groupBy(relations, ({ target }) => fullName(target));
  return relations.flatMap((relation) => {
    const { source, target, home, coverage, area, population, clause, point } = relation;
    if (source.kind !== 'commune') return [];
    const newCode = codeOf(byTarget.get(fullName(target)) ?? []);
    return [
      {
        resolution: parsed.number ?? '',
        ...(clause !== undefined && { clause }),
        ...(point !== undefined && { point }),
        oldCode: source.unit.code,
        oldName: fullName(source.unit),
        newCode,
        newName: fullName(target),
        newProvince: home ?? province?.code ?? source.unit.province,
        coverage,
        area,
        population,
      },
    ];
  });
}

/** The code of what these relations make, where it is certain. */
function codeOf(relations: readonly DerivedRelation[]): string {
  const codes = relations.map(({ source }) => (source.kind === 'commune' ? source.unit.code : ''));
  const own = relations.findIndex(({ goesOn }) => goesOn === true);
  if (own >= 0) return codes[own] ?? '';
  const [only, another] = relations;
  return only?.coverage === 'full' && another === undefined ? (codes[0] ?? '') : '';
}
