import { countFindings } from '../../../core/findings/index.js';
import { loadKind } from '../../../core/kinds/index.js';
import type { ColumnUse } from '../../../core/settle/index.js';
import { fill } from '../../../lib/text/index.js';
import {
  type Blocks,
  countBlocks,
  dayText,
  fieldLabel,
  findingBlocks,
  paragraph,
  sections,
  severityCounts,
  type Wording,
  wardWord,
} from '../../../report/index.js';
import type { ReconcileReport } from './types.js';
import { reconcileWords } from './words/index.js';

/** Of `reconcile`: what became of the rows, what needs a person, and whether the account holds. */
export function reconcileBlocks(wording: Wording, report: ReconcileReport): Blocks {
  const reconcile = reconcileWords(wording.lang);
  const { file, asOf, vintage, inputs, summary, findings } = report;
  const counts = severityCounts(wording, countFindings(findings).bySeverity);
  const heading = fill(reconcile.heading, {
    file,
    rows: summary.rows,
    asOf: dayText(asOf, wording.lang),
    vintage: wardWord(vintage, wording.lang),
  });
  return sections([
    [
      ...paragraph(heading, 0, 'heading'),
      ...countBlocks(inputs),
      ...columnBlocks(wording, report),
      ...statusBlocks(wording, report),
      ...(counts === '' ? [] : paragraph(fill(wording.words.findings.found, { counts }), 2)),
    ],
    findingBlocks(findings),
    outcomeBlocks(wording, report),
  ]);
}

/** What the columns were read as, sheet by sheet. */
function columnBlocks(wording: Wording, { columns }: ReconcileReport): Blocks {
  const sheets = new Set(columns.map(({ sheet }) => sheet));
  return [...sheets].flatMap((sheet) => {
    const texts = columns
      .filter((use) => use.sheet === sheet)
      .map((use) => columnText(wording, use));
    const { columns: plain, sheetColumns } = reconcileWords(wording.lang);
    const template = sheet === undefined ? plain : sheetColumns;
    return paragraph(fill(template, { sheet: sheet ?? '', columns: texts.join('; ') }), 2);
  });
}

/** “A “Xã cũ” → Ward (ward; a known header, before 1 July 2025)”. */
function columnText(wording: Wording, { column, header, field, why, told }: ColumnUse): string {
  const { reasons } = wording.words;
  const period = told === undefined ? [] : [wardWord(told, wording.lang)];
  const because = [reasons[why], ...period].join(', ');
  const kind = loadKind('records');
  const label = fieldLabel(field, { kind, lang: wording.lang });
  return `${column} “${header}” → ${label} (${field}; ${because})`;
}

function statusBlocks(wording: Wording, { summary }: ReconcileReport): Blocks {
  return Object.entries(summary.byStatus)
    .filter(([, rows]) => rows > 0)
    .flatMap(([status, rows]) =>
      paragraph(
        fill(reconcileWords(wording.lang).status, {
          status: wardWord(status, wording.lang),
          code: status,
          rows,
        }),
        2,
      ),
    );
}

function outcomeBlocks(wording: Wording, { out, beside, ledger }: ReconcileReport): Blocks {
  const reconcile = reconcileWords(wording.lang);
  if (out === undefined) return paragraph(reconcile.nothing, 0, 'error');
  const account = ledger.balanced ? reconcile.balanced : reconcile.unbalanced;
  return [
    ...paragraph(fill(account, { ...ledger }), 0, ledger.balanced ? 'good' : 'error'),
    ...paragraph(fill(reconcile.out, { out })),
    ...(beside.length === 0 ? [] : paragraph(fill(reconcile.beside, { files: beside.join(', ') }))),
  ];
}
