import { Failure, FINDING_CODES, isFindingCode } from '../../core/findings/index.js';
import type { Language } from '../../core/kinds/index.js';
import { closest } from '../../lib/text/index.js';
import type { Told } from '../../report/index.js';
import { explainCode } from './explain-code.js';
import { catalogueReport } from './report/catalogue.js';
import { explainReport } from './report/explanation.js';
import type { CatalogueReport, ExplainReport } from './report/types.js';

/** What a finding code means, or all of them without one. Throws `Failure` code-unknown with the closest codes. */
export function explain(
  code: string | undefined,
  language: Language,
): Told<ExplainReport> | Told<CatalogueReport> {
  if (code === undefined) {
    const codes = FINDING_CODES.map((known) => explainCode(known, language));
    return catalogueReport({ type: 'catalogue', codes });
  }
  if (!isFindingCode(code)) {
    throw new Failure('code-unknown', { code, closest: closest(code, FINDING_CODES) });
  }
  return explainReport(explainCode(code, language));
}
