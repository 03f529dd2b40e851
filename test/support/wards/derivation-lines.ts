import type { Derivation, DerivedRelation } from '../../../src/core/law/derive/derivation.js';
import { fullName } from '../../../src/core/register/units/unit-types.js';

/** "1a: 10001 Phường Suối Mơ → Phường Suối Mơ full". */
function lineOf({ clause, point = '', source, target, coverage }: DerivedRelation): string {
  const old = source.kind === 'commune' ? `${source.unit.code} ${fullName(source.unit)}` : '';
  return `${clause ?? ''}${point}: ${old} → ${fullName(target)} ${coverage}`;
}

export function linesOf({ relations }: Derivation): string[] {
  return relations.map(lineOf);
}

export function reasonsOf({ problems }: Derivation): string[] {
  return problems.map(({ reason, label }) => `${reason} ${label ?? ''}`.trim());
}
