import { Failure, FINDING_CODES, isFindingCode } from '../../core/findings/index.js';
import type { Language } from '../../core/kinds/index.js';
import { closest } from '../../lib/text/index.js';
import type { CatalogueReport, ExplainReport } from './report/types.js';
import { explainCode } from '../../report/index.js';

/** What a finding code means, or all of them without one. Throws `Failure` code-unknown with the closest codes. */
export function explain(
  code: string | undefined,
  language: Language,
): ExplainReport | CatalogueReport {
  if (code === undefined) {
    return { type: 'catalogue', codes: FINDING_CODES.map((known) => explainCode(known, language)) };
  }
  if (!isFindingCode(code)) {
    throw new Failure('code-unknown', { code, closest: closest(code, FINDING_CODES) });
  }
  return explainCode(code, language);
}
