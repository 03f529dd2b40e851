import type { FindingCode } from '../catalogue.js';
import type { Finding } from '../finding.js';
import {
  CountedFindings,
  type Findings,
  type Head,
  headsOf,
  MadeFindings,
  ofCode,
} from './findings.js';

/** Says the same findings in other texts: `change` leaves codes and severities as they are. */
export function sayOtherwise(findings: Findings, change: (found: Finding) => Finding): Findings {
  return findings instanceof MadeFindings
    ? new ToldOtherwise(findings, change)
    : [...findings].map(change);
}

class ToldOtherwise extends MadeFindings {
  constructor(
    private readonly source: Findings,
    private readonly change: (found: Finding) => Finding,
  ) {
    super();
  }

  *[Symbol.iterator](): Iterator<Finding> {
    for (const found of this.source) yield this.change(found);
  }

  get heads(): readonly Head[] {
    return headsOf(this.source);
  }

  ofCode(code: FindingCode): Findings {
    return sayOtherwise(ofCode(this.source, code), this.change);
  }
}

/** Chooses findings and may give them another severity: what `choose` gives nothing for is left out. */
export function chooseFindings(
  findings: Findings,
  choose: (found: Finding) => Finding | undefined,
): Findings {
  if (findings instanceof MadeFindings) return new ChosenFindings(findings, choose);
  return [...findings].flatMap((found) => choose(found) ?? []);
}

class ChosenFindings extends CountedFindings {
  constructor(
    private readonly source: Findings,
    private readonly choose: (found: Finding) => Finding | undefined,
  ) {
    super();
  }

  *[Symbol.iterator](): Iterator<Finding> {
    for (const found of this.source) {
      const chosen = this.choose(found);
      if (chosen !== undefined) yield chosen;
    }
  }

  ofCode(code: FindingCode): Findings {
    return chooseFindings(ofCode(this.source, code), this.choose);
  }
}
