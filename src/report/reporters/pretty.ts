import { deriveLines } from '../pretty/derive.js';
import { diffLines } from '../pretty/diff.js';
import { catalogueLines, explainLines } from '../pretty/explain.js';
import { exportLines } from '../pretty/export.js';
import { logLines, recordLines, revisionLines } from '../pretty/history.js';
import { ignoredCounts } from '../pretty/ignored.js';
import { inspectLines } from '../pretty/inspect.js';
import { lookupLines } from '../pretty/lookup.js';
import { type Lines, openPage, type Page } from '../pretty/page.js';
import { reconcileLines } from '../pretty/reconcile.js';
import { reviewLines } from '../pretty/review.js';
import { sqlAside, sqlLines } from '../pretty/sql.js';
import { validationLines } from '../pretty/validation.js';
import { relationsLines, traceLines, unitsLines } from '../pretty/wards.js';
import type { Rendered, Reporter, ReportOptions } from '../reporter.js';
import type { Report } from '../types.js';

/** For people at a terminal. */
export const pretty: Reporter = async (report, options) => {
  const page = await openPage(options);
  return {
    output: textOf([...linesOf(page, report), ...ignoredLines(page, report)]),
    ...(await asideOf(report, options)),
  };
};

/** Written to another place than the output, so without colours. */
async function asideOf(report: Report, options: ReportOptions): Promise<Pick<Rendered, 'aside'>> {
  if (report.type !== 'wards-sql') return {};
  const page = await openPage({ ...options, colour: false });
  const lines = [
    ...(report.findings.length === 0 ? [] : sqlAside(page, report)),
    ...ignoredCounts(page, report.ignored),
  ];
  return lines.length === 0 ? {} : { aside: textOf(lines) };
}

function textOf(lines: Lines): string {
  return `${lines.join('\n')}\n`;
}

/** Behind the verdict, which speaks of the other findings only. Of a script it is told aside. */
function ignoredLines(page: Page, report: Report): Lines {
  if (!('ignored' in report) || report.type === 'wards-sql') return [];
  return ignoredCounts(page, report.ignored);
}

function linesOf(page: Page, report: Report): Lines {
  switch (report.type) {
    case 'validation':
      return validationLines(page, report);
    case 'diff':
      return diffLines(page, report);
    case 'inspect':
      return inspectLines(page, report);
    case 'log':
      return logLines(page, report);
    case 'revision':
      return revisionLines(page, report);
    case 'record':
      return recordLines(page, report);
    case 'export':
      return exportLines(page, report);
    case 'reconcile':
      return reconcileLines(page, report);
    case 'review':
      return reviewLines(page, report);
    case 'wards-lookup':
      return lookupLines(page, report);
    case 'wards-trace':
      return traceLines(page, report);
    case 'wards-units':
      return unitsLines(page, report);
    case 'wards-relations':
      return relationsLines(page, report);
    case 'wards-derive':
      return deriveLines(page, report);
    case 'wards-sql':
      return sqlLines(page, report);
    case 'explain':
      return explainLines(page, report);
    case 'catalogue':
      return catalogueLines(page, report);
  }
}
