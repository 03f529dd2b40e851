import type { Place } from '../../../lib/tables/index.js';
import type { FindingCode } from '../catalogue.js';
import type { Finding } from '../finding.js';
import type { Severity } from '../severity.js';

/**
 * Findings in the order in which they are told, read as often as wanted. A list of them is one; those of a long table
 * are objects only while somebody looks at them.
 */
export interface Findings extends Iterable<Finding> {
  readonly length: number;
}

export type IsWanted = (code: FindingCode) => boolean;

/** How many findings there are of one code and severity. */
export interface Head {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly count: number;
}

/** Findings that aren't kept as a list: what is asked most often of them is known without making one. */
export abstract class MadeFindings implements Findings {
  abstract [Symbol.iterator](): Iterator<Finding>;

  /** In the order in which each code and severity was first met. */
  abstract readonly heads: readonly Head[];

  /** Those of one code alone. */
  abstract ofCode(code: FindingCode): Findings;

  /** Where those of some codes are; of one row there may be several. */
  *places(isWanted: IsWanted): Iterable<Place> {
    for (const { code, place } of this) if (isWanted(code)) yield place;
  }

  get length(): number {
    return this.heads.reduce((sum, { count }) => sum + count, 0);
  }
}

/** Findings of which each has to be looked at to count them: once. */
export abstract class CountedFindings extends MadeFindings {
  #heads: readonly Head[] | undefined;

  get heads(): readonly Head[] {
    this.#heads ??= countHeads(this);
    return this.#heads;
  }
}

/** How many there are of each code and severity, in the order in which they were first met. */
export function headsOf(findings: Findings): readonly Head[] {
  return findings instanceof MadeFindings ? findings.heads : countHeads(findings);
}

/** Those of one code alone, in their order. */
export function ofCode(findings: Findings, code: FindingCode): Findings {
  if (findings instanceof MadeFindings) return findings.ofCode(code);
  return [...findings].filter((found) => found.code === code);
}

/** The same findings by their code. */
export function byCode(findings: Findings): ReadonlyMap<FindingCode, Findings> {
  if (findings instanceof MadeFindings)
    return new Map(findings.heads.map(({ code }) => [code, findings.ofCode(code)]));
  const groups = new Map<FindingCode, Finding[]>();
  for (const found of findings) {
    const group = groups.get(found.code);
    if (group === undefined) groups.set(found.code, [found]);
    else group.push(found);
  }
  return groups;
}

/** Where those of some codes are. */
export function placesOf(findings: Findings, isWanted: IsWanted): Iterable<Place> {
  if (findings instanceof MadeFindings) return findings.places(isWanted);
  return [...findings].flatMap(({ code, place }) => (isWanted(code) ? [place] : []));
}

/** Those of some codes, as a list: for codes of which there are few, or of which each is wanted. */
export function listOfCodes(findings: Findings, isWanted: IsWanted): readonly Finding[] {
  const codes = new Set(headsOf(findings).map(({ code }) => code));
  const wanted = [...codes].filter(isWanted);
  const [only, ...others] = wanted;
  if (only === undefined) return [];
  if (others.length === 0) return [...ofCode(findings, only)];
  return [...findings].filter(({ code }) => wanted.includes(code));
}

interface Count extends Head {
  count: number;
}

/** Counts the codes and severities of findings that are met one by one. */
export class HeadCounts {
  readonly #all: Count[] = [];
  readonly #byCode = new Map<FindingCode, Count[]>();

  add({ code, severity }: Pick<Finding, 'code' | 'severity'>, count = 1): void {
    const counts = this.#byCode.get(code) ?? [];
    const known = counts.find((one) => one.severity === severity);
    if (known !== undefined) {
      known.count += count;
      return;
    }
    const first = { code, severity, count };
    this.#all.push(first);
    this.#byCode.set(code, [...counts, first]);
  }

  get heads(): readonly Head[] {
    return this.#all;
  }
}

function countHeads(findings: Iterable<Finding>): readonly Head[] {
  const counts = new HeadCounts();
  for (const found of findings) counts.add(found);
  return counts.heads;
}
