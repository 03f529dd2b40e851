import { diffLines } from '../pretty/diff.js';
import { catalogueLines, explainLines } from '../pretty/explain.js';
import { exportLines } from '../pretty/export.js';
import { logLines, recordLines, revisionLines } from '../pretty/history.js';
import { inspectLines } from '../pretty/inspect.js';
import { type Lines, openPage, type Page } from '../pretty/page.js';
import { validationLines } from '../pretty/validation.js';
import type { Reporter } from '../reporter.js';
import type { Report } from '../types.js';

/** For people at a terminal. */
export const pretty: Reporter = async (report, options) => {
  const page = await openPage(options);
  return { output: `${linesOf(page, report).join('\n')}\n` };
};

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
    case 'explain':
      return explainLines(page, report);
    case 'catalogue':
      return catalogueLines(page, report);
  }
}
