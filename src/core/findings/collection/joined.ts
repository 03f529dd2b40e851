import type { Place } from '../../../lib/tables/index.js';
import type { FindingCode } from '../catalogue.js';
import type { Finding } from '../finding.js';
import {
  type Findings,
  type Head,
  HeadCounts,
  headsOf,
  type IsWanted,
  MadeFindings,
  ofCode,
  placesOf,
} from './findings.js';

/** Findings of several parts, one after the other. */
export function joinFindings(parts: readonly Findings[]): Findings {
  const filled = parts.filter(({ length }) => length > 0);
  const [only, ...others] = filled;
  if (only === undefined) return [];
  return others.length === 0 ? only : new JoinedFindings(filled);
}

class JoinedFindings extends MadeFindings {
  constructor(private readonly parts: readonly Findings[]) {
    super();
  }

  *[Symbol.iterator](): Iterator<Finding> {
    for (const part of this.parts) yield* part;
  }

  get heads(): readonly Head[] {
    const counts = new HeadCounts();
    for (const part of this.parts) for (const head of headsOf(part)) counts.add(head, head.count);
    return counts.heads;
  }

  override *places(isWanted: IsWanted): Iterable<Place> {
    for (const part of this.parts) yield* placesOf(part, isWanted);
  }

  ofCode(code: FindingCode): Findings {
    return joinFindings(this.parts.map((part) => ofCode(part, code)));
  }
}
