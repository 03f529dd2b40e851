import type { Kind } from '../core/kinds/index.js';
import { redactPersonal } from '../lib/text/index.js';
import { MASK, Redactor } from './redactor.js';
import type {
  ExportReport,
  LoggedRevision,
  LookupQuery,
  Report,
  UnreadableInput,
} from './types.js';

/**
 * Masks personal data in a report: what looks like an identity or telephone number wherever data is
 * shown, the whole value where the kind declares a field personal, and who made a revision.
 */
export function redactReport(report: Report, kind: Kind | undefined): Report {
  const redactor = new Redactor(kind);
  switch (report.type) {
    case 'validation':
    case 'inspect':
    case 'wards-derive':
      return {
        ...report,
        unreadable: report.unreadable.map((input) => unread(input, redactor)),
        findings: report.findings.map((found) => redactor.finding(found)),
      };
    case 'wards-sql':
      return { ...report, findings: report.findings.map((found) => redactor.finding(found)) };
    case 'diff':
      return {
        ...report,
        unreadable: report.unreadable.map((input) => unread(input, redactor)),
        changes: report.changes.map((change) => redactor.change(change)),
        findings: report.findings.map((found) => redactor.finding(found)),
      };
    case 'reconcile':
    case 'review':
      return {
        ...report,
        questions: report.questions.map((question) => ({
          ...question,
          evidence: redactor.texts(question.evidence),
        })),
        findings: report.findings.map((found) => redactor.finding(found)),
      };
    case 'log':
      return { ...report, revisions: report.revisions.map(withoutAuthor) };
    case 'revision':
      return { ...report, revision: withoutAuthor(report.revision) };
    case 'record':
      return { ...report, key: redactor.key(report.key), fields: redactor.fields(report.fields) };
    case 'wards-lookup':
      return { ...report, query: withoutPersonal(report.query) };
    case 'export':
      return exported(report, redactor);
    case 'wards-trace':
    case 'wards-units':
    case 'wards-relations':
    case 'explain':
    case 'catalogue':
      return report;
  }
}

function unread<T extends UnreadableInput>(input: T, redactor: Redactor): T {
  return { ...input, failure: redactor.failure(input.failure) };
}

function withoutAuthor(revision: LoggedRevision): LoggedRevision {
  return { ...revision, author: MASK };
}

/** An address may hold a telephone number; the words for types are codes. */
function withoutPersonal(query: LookupQuery): LookupQuery {
  const texts = Object.entries(query).map(([part, text]) => [part, redactPersonal(text)]);
  return { ...query, ...Object.fromEntries(texts) };
}

/** A file is named by its record's key. */
function exported(report: ExportReport, redactor: Redactor): ExportReport {
  const { manifest } = report;
  const texts = manifest?.texts?.map((text) => {
    const key = redactor.key(text.key);
    return { ...text, key, name: key === text.key ? text.name : MASK };
  });
  return {
    ...report,
    ...(manifest !== undefined && {
      manifest: texts === undefined ? manifest : { ...manifest, texts },
    }),
    findings: report.findings.map((found) => redactor.finding(found)),
  };
}
