import type { Language } from '../../core/kinds/index.js';
import { countFindings } from '../counts.js';
import { ignoredOf } from '../ignored.js';
import { definitionOf } from '../reports/index.js';
import type { FindingCounts, Report } from '../types.js';

/**
 * The one JSON document of a report, its keys always in one order. Keys whose value is undefined
 * do not appear when it is written out.
 */
export function documentOf(report: Report, lang: Language): object {
  const document = definitionOf(report).document(report, lang);
  const ignored = ignoredOf(report);
  return ignored.length === 0 ? document : withIgnored(document, countFindings(ignored).byCode);
}

/** What the ignore list left out is counted with the other counts, where a document has any. */
function withIgnored(document: object, ignored: FindingCounts['byCode']): object {
  if (!('summary' in document)) return { ...document, ignored };
  return { ...document, summary: { ...Object(document.summary), ignored } };
}
