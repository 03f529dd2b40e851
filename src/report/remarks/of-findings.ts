import {
  catalogue,
  type Finding,
  type FindingCode,
  type Findings,
  Fingerprints,
  headsOf,
} from '../../core/findings/index.js';
import type { Language } from '../../core/kinds/index.js';
import { madeWhenRead } from '../../lib/streams/index.js';
import { truncate } from '../../lib/text/index.js';
import { present } from '../present.js';
import { findingText, findingWords } from '../words/finding-text.js';
import type { Remark, RemarkRule, Remarks } from './remark.js';

/** Columns that a value from the data may take inside a message: annotations have bounds, and nobody reads more there. */
const LONGEST_VALUE = 300;

/** Of a report whose findings are all that it has to remark on. */
export function findingRemarks(
  { findings }: { readonly findings: Findings },
  lang: Language,
): Remarks {
  return {
    heads: headsOf(findings).map(({ code, severity, count }) => ({
      rule: ruleOf(code, lang),
      severity,
      count,
    })),
    all: madeWhenRead(function* () {
      const fingerprints = new Fingerprints();
      for (const found of findings) yield remarkOf(found, fingerprints.of(found), lang);
    }),
  };
}

function remarkOf(found: Finding, fingerprint: string, lang: Language): Remark {
  const { code, severity, place, key, field, value } = found;
  return {
    rule: code,
    severity,
    ...findingText(found, lang, (text) => truncate(text, LONGEST_VALUE)),
    place,
    fingerprint,
    about: present({ key, field, value }),
  };
}

function ruleOf(code: FindingCode, lang: Language): RemarkRule {
  const { title, why, remedy } = findingWords(code, lang);
  return { id: code, title, why, remedy, severity: catalogue[code].severity };
}
