import { countFindings } from '../../../core/findings/index.js';
import type { ColumnUse } from '../../../core/settle/index.js';
import { fill } from '../../../lib/text/index.js';
import {
  accountLines,
  findingSections,
  type Lines,
  type Page,
  paragraph,
  sections,
  severityCounts,
  wardWord,
} from '../../../report/index.js';
import type { ReconcileReport } from './types.js';
import { reconcileWords } from './words/index.js';

/** Of `reconcile`: what became of the rows, what needs a person, and whether the account holds. */
export function reconcileLines(page: Page, report: ReconcileReport): Lines {
  const reconcile = reconcileWords(page.lang);
  const { file, asOf, vintage, inputs, summary, findings } = report;
  const counts = severityCounts(page, countFindings(findings).bySeverity);
  const heading = fill(reconcile.heading, {
    file,
    rows: summary.rows,
    asOf,
    vintage: wardWord(vintage, page.lang),
  });
  return sections([
    [
      ...paragraph(page, heading, 0, page.style.heading),
      ...accountLines(page, inputs),
      ...columnLines(page, report),
      ...statusLines(page, report),
      ...(counts === '' ? [] : paragraph(page, fill(page.words.findings.found, { counts }), 2)),
    ],
    ...findingSections(page, findings),
    outcomeLines(page, report),
  ]);
}

/** What the columns were read as, sheet by sheet. */
function columnLines(page: Page, { columns }: ReconcileReport): Lines {
  const sheets = new Set(columns.map(({ sheet }) => sheet));
  return [...sheets].flatMap((sheet) => {
    const texts = columns.filter((use) => use.sheet === sheet).map((use) => columnText(page, use));
    const { columns: plain, sheetColumns } = reconcileWords(page.lang);
    const template = sheet === undefined ? plain : sheetColumns;
    return paragraph(page, fill(template, { sheet: sheet ?? '', columns: texts.join('; ') }), 2);
  });
}

/** “A “Xã cũ” → ward (a known header, before 1 July 2025)”. */
function columnText(page: Page, { column, header, field, why, told }: ColumnUse): string {
  const { reasons } = page.words;
  const period = told === undefined ? [] : [wardWord(told, page.lang)];
  const because = [reasons[why], ...period].join(', ');
  return `${column} “${header}” → ${field} (${because})`;
}

function statusLines(page: Page, { summary }: ReconcileReport): Lines {
  return Object.entries(summary.byStatus)
    .filter(([, rows]) => rows > 0)
    .flatMap(([status, rows]) =>
      paragraph(
        page,
        fill(reconcileWords(page.lang).status, {
          status: wardWord(status, page.lang),
          code: status,
          rows,
        }),
        2,
      ),
    );
}

function outcomeLines(page: Page, { out, beside, ledger }: ReconcileReport): Lines {
  const reconcile = reconcileWords(page.lang);
  if (out === undefined) return paragraph(page, reconcile.nothing, 0, page.style.error);
  const account = ledger.balanced ? reconcile.balanced : reconcile.unbalanced;
  return [
    ...paragraph(
      page,
      fill(account, { ...ledger }),
      0,
      page.style[ledger.balanced ? 'good' : 'error'],
    ),
    ...paragraph(page, fill(reconcile.out, { out })),
    ...(beside.length === 0
      ? []
      : paragraph(page, fill(reconcile.beside, { files: beside.join(', ') }))),
  ];
}
