import {
  type Commune,
  communeOn,
  communesOf,
  communesOn,
  dayBefore,
  exactKey,
  firstDate,
  fullName,
  groupBy,
  type Register,
} from '../../register/index.js';
import { type ExactIndex, makeExactIndex } from '../row/exact-index.js';
import type { Successor } from '../types.js';
import { successorsOn } from '../units/successors.js';
import { AreaIndex } from './area-index.js';
import type { AreaWords } from './fold.js';
import { type AreaPattern, readPattern } from './pattern.js';

/** A line of an areas table as it is written. */
export interface AreaLine {
  readonly oldCode?: string | undefined;
  readonly oldName?: string | undefined;
  readonly oldDistrict?: string | undefined;
  readonly oldProvince?: string | undefined;
  readonly pattern: string;
  readonly newCode: string;
  readonly newName?: string | undefined;
  readonly source: string;
}

/** A line that the register bears out. */
export interface AreaRule {
  readonly line: AreaLine;
  readonly own: Commune;
  readonly pattern: AreaPattern;
  readonly ward: Commune;
}

/** What is wrong with a line. */
export type AreaProblem = { readonly line: AreaLine } & (
  | { readonly kind: 'ward-unknown' | 'ward-not-split' | 'pattern-invalid' }
  | {
      /** The code of the old or the new unit is not that of the unit named. */
      readonly kind: 'name-mismatch';
      readonly of: 'old' | 'new';
      /** The units that bear the code. */
      readonly units: readonly Commune[];
    }
  | { readonly kind: 'not-successor'; readonly candidates: readonly Successor[] }
  | { readonly kind: 'contradictory'; readonly others: readonly AreaLine[] }
);

/** What an areas table is read by. */
export interface AreaSources {
  readonly register: Register;
  readonly asOf: string;
  readonly words: AreaWords;
}

/** So many lines that contradict one are enough to find where it went wrong. */
const MOST_TOLD = 20;

/** Takes the lines of an areas table; gives those that hold by the register, and what is wrong with the others. */
export function readAreas(
  lines: readonly AreaLine[],
  sources: AreaSources,
): { rules: readonly AreaRule[]; problems: readonly AreaProblem[] } {
  const { register } = sources;
  const index = makeExactIndex(register, communesOn(register, dayBefore(firstDate(register))));
  const read = lines.map((line) => readLine(line, index, sources));
  const rules = read.flatMap((one) => ('kind' in one ? [] : [one]));
  const byWard = indexByWard(rules);
  const order = new Map(rules.map((rule, at) => [rule, at]));
  const inOrder = (a: AreaRule, b: AreaRule) => (order.get(a) ?? 0) - (order.get(b) ?? 0);
  const contradictory = rules.flatMap((rule): AreaProblem[] => {
    const sharing = byWard.get(rule.own)?.sharing(rule.pattern) ?? [];
    const others = sharing.filter(({ ward }) => ward !== rule.ward).sort(inOrder);
    if (others.length === 0) return [];
    const told = others.slice(0, MOST_TOLD).map(({ line }) => line);
    return [{ line: rule.line, kind: 'contradictory', others: told }];
  });
  const wrong = new Set(contradictory.map(({ line }) => line));
  return {
    rules: rules.filter(({ line }) => !wrong.has(line)),
    problems: [...read.flatMap((one) => ('kind' in one ? [one] : [])), ...contradictory],
  };
}

function readLine(line: AreaLine, index: ExactIndex, sources: AreaSources): AreaRule | AreaProblem {
  const { register, asOf, words } = sources;
  const own = ownWard(line, index, sources);
  if (own === undefined) {
    const units = line.oldCode === undefined ? [] : communesOf(register, line.oldCode);
    return units.length === 0
      ? { line, kind: 'ward-unknown' }
      : { line, kind: 'name-mismatch', of: 'old', units };
  }
  const candidates = successorsOn(register, own, asOf);
  if (candidates.length < 2) return { line, kind: 'ward-not-split' };
  const ward = communeOn(register, line.newCode, asOf);
  if (ward !== undefined && line.newName !== undefined && !isCalled(ward, line.newName))
    return { line, kind: 'name-mismatch', of: 'new', units: [ward] };
  if (ward === undefined || !candidates.some(({ unit }) => unit === ward))
    return { line, kind: 'not-successor', candidates };
  const pattern = readPattern(line.pattern, words);
  return pattern === undefined ? { line, kind: 'pattern-invalid' } : { line, own, pattern, ward };
}

/** The ward that a line is about: of the periods of its code the one that bears the name and was split. */
function ownWard(
  { oldCode, oldName, oldDistrict, oldProvince }: AreaLine,
  index: ExactIndex,
  { register, asOf }: AreaSources,
): Commune | undefined {
  if (oldCode === undefined)
    return index.find({ ward: oldName, district: oldDistrict, province: oldProvince });
  const units = communesOf(register, oldCode).filter(
    (unit) => oldName === undefined || isCalled(unit, oldName),
  );
  return units.find((unit) => successorsOn(register, unit, asOf).length > 1) ?? units[0];
}

function isCalled(unit: Commune, name: string): boolean {
  const names = [fullName(unit), unit.name, ...unit.variants];
  return names.some((one) => exactKey(one) === exactKey(name));
}

/** Rules by the ward that they part. */
export function indexByWard(rules: readonly AreaRule[]): ReadonlyMap<Commune, AreaIndex<AreaRule>> {
  const byWard = groupBy(rules, ({ own }) => own);
  return new Map([...byWard].map(([own, parting]) => [own, new AreaIndex(parting)]));
}
