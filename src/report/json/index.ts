import type { Language } from '../../core/kinds/index.js';
import { countFindings } from '../counts.js';
import { type JsonFinding, toJsonFinding } from '../json-finding.js';
import type { ExplainReport, ExportReport, FindingCounts, Report } from '../types.js';
import { deriveDocument } from './derive.js';
import { diffDocument } from './diff.js';
import { logDocument, recordDocument, revisionDocument } from './history.js';
import { inspectDocument } from './inspect.js';
import { lookupDocument } from './lookup.js';
import { reconcileDocument } from './reconcile.js';
import { reviewDocument } from './review.js';
import { sqlDocument } from './sql.js';
import { validationDocument } from './validation.js';
import { relationsDocument, traceDocument, unitsDocument } from './wards.js';

/**
 * The one JSON document of a report, its keys in the order of the contract. Keys whose value is
 * undefined do not appear when it is written out.
 */
export function documentOf(report: Report, lang: Language): object {
  const document = plainDocument(report, lang);
  const ignored = 'ignored' in report ? (report.ignored ?? []) : [];
  return ignored.length === 0 ? document : withIgnored(document, countFindings(ignored).byCode);
}

/** What the ignore list left out is counted with the other counts, where a document has any. */
function withIgnored(document: object, ignored: FindingCounts['byCode']): object {
  if (!('summary' in document)) return { ...document, ignored };
  return { ...document, summary: { ...Object(document.summary), ignored } };
}

function plainDocument(report: Report, lang: Language): object {
  switch (report.type) {
    case 'validation':
      return validationDocument(report, findingsOf(report, lang), lang);
    case 'diff':
      return diffDocument(report, findingsOf(report, lang), lang);
    case 'inspect':
      return inspectDocument(report, findingsOf(report, lang), lang);
    case 'log':
      return logDocument(report);
    case 'revision':
      return revisionDocument(report);
    case 'record':
      return recordDocument(report);
    case 'export':
      return exportDocument(report, findingsOf(report, lang));
    case 'reconcile':
      return reconcileDocument(report, findingsOf(report, lang));
    case 'review':
      return reviewDocument(report, findingsOf(report, lang));
    case 'wards-lookup':
      return lookupDocument(report);
    case 'wards-trace':
      return traceDocument(report);
    case 'wards-units':
      return unitsDocument(report);
    case 'wards-relations':
      return relationsDocument(report);
    case 'wards-derive':
      return deriveDocument(report, findingsOf(report, lang), lang);
    case 'wards-sql':
      return sqlDocument(report, findingsOf(report, lang));
    case 'explain':
      return explainDocument(report);
    case 'catalogue':
      return { codes: report.codes.map(explainDocument) };
  }
}

function findingsOf(
  { findings }: Extract<Report, { findings: readonly unknown[] }>,
  lang: Language,
) {
  return findings.map((found) => toJsonFinding(found, lang));
}

function exportDocument(
  { profile, directory, manifest }: ExportReport,
  findings: readonly JsonFinding[],
) {
  return { profile, directory, manifest, findings };
}

function explainDocument({
  code,
  title,
  why,
  example,
  remedy,
  severity,
  rejecting,
}: ExplainReport) {
  return { code, title, severity, rejecting, why, example, remedy };
}
