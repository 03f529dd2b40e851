import { catalogue, type FindingCode } from '../../core/findings/index.js';
import type { Language } from '../../core/kinds/index.js';
import { findingWords } from '../../report/index.js';
import type { ExplainReport } from './report/types.js';

/** What a finding code means, why it matters and what to do, in the language asked for, with an example. */
export function explainCode(code: FindingCode, lang: Language): ExplainReport {
  const { severity, rejecting, example } = catalogue[code];
  const { title, why, remedy } = findingWords(code, lang);
  return {
    type: 'explain',
    code,
    title,
    why,
    example,
    remedy,
    severity,
    rejecting,
  };
}
