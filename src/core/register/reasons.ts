import type { Reason, Register, Relation, RelationSource } from './types.js';

/** A name that only one unit bears, written as its list writes it: what nearly all relations rest on. */
const PLAIN: Reason = { evidence: 'name', spelling: 'exact' };

/** Gives what tells a relation from all others. */
export function reasonKey({ source, basis }: Pick<Relation, 'source' | 'basis'>): string {
  return `${basis.resolution.number} ${basis.clause ?? ''} ${sourceCell(source)}`;
}

/** The code of a relation's source, or the name of land that has none. */
export function sourceCell(source: RelationSource): string {
  return source.kind === 'area' ? source.name : source.unit.code;
}

/** Why the unit of a relation is the one that its clause means. */
export function reasonOf(register: Register, relation: Relation): Reason {
  return register.reasons.get(reasonKey(relation)) ?? PLAIN;
}

/** Whether a reason goes without saying. */
export function isPlain({ evidence, spelling, written }: Reason): boolean {
  return evidence === PLAIN.evidence && spelling === PLAIN.spelling && written === undefined;
}
