import { countFindings } from '../../core/findings/index.js';
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
  const { ignored, known } = told;
  return withCounts(document, {
    ...(ignored.length > 0 && { ignored: countFindings(ignored).byCode }),
    ...(Object.keys(known).length > 0 && { known }),
  });
}

/** What was left out is counted with the other counts, where a document has any. */
function withCounts(document: object, counts: object): object {
  if (Object.keys(counts).length === 0) return document;
  if (!('summary' in document)) return { ...document, ...counts };
  return { ...document, summary: { ...Object(document.summary), ...counts } };
}
