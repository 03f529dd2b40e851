import { countFindings, type FindingCounts } from '../../core/findings/index.js';
import type { Language } from '../../core/kinds/index.js';
import type { Told } from '../told.js';
import { REPORT_VERSION } from '../version.js';

/**
 * The one JSON document of a report, its keys always in one order. Keys whose value is undefined
 * do not appear when it is written out.
 */
export function documentOf(told: Told, lang: Language): object {
  const schema = { name: told.schema, version: REPORT_VERSION };
  const document = { schema, ...told.document(lang) };
  const { ignored } = told;
  return ignored.length === 0 ? document : withIgnored(document, countFindings(ignored).byCode);
}

/** What the ignore list left out is counted with the other counts, where a document has any. */
function withIgnored(document: object, ignored: FindingCounts['byCode']): object {
  if (!('summary' in document)) return { ...document, ignored };
  return { ...document, summary: { ...Object(document.summary), ignored } };
}
