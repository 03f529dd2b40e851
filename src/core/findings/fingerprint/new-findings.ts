import type { FindingCode } from '../catalogue.js';
import { CountedFindings, type Findings, ofCode } from '../collection/findings.js';
import type { Finding } from '../finding.js';
import { Fingerprints } from './fingerprints.js';

export type IsKnown = (fingerprint: string) => boolean;

/** The findings that are not known, each with its fingerprint: it depends on those that are left out. */
export function newFindings(findings: Findings, isKnown: IsKnown): Findings {
  return new NewFindings(findings, isKnown);
}

class NewFindings extends CountedFindings {
  constructor(
    private readonly source: Findings,
    private readonly isKnown: IsKnown,
  ) {
    super();
  }

  *[Symbol.iterator](): Iterator<Finding> {
    const fingerprints = new Fingerprints();
    for (const found of this.source) {
      const fingerprint = fingerprints.of(found);
      if (!this.isKnown(fingerprint)) yield { ...found, fingerprint };
    }
  }

  /** What says the same has the same code. */
  ofCode(code: FindingCode): Findings {
    return new NewFindings(ofCode(this.source, code), this.isKnown);
  }
}
