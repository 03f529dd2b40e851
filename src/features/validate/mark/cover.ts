import { basename } from 'node:path/posix';
import { countFindings } from '../../../core/findings/index.js';
import type { Language } from '../../../core/kinds/index.js';
import { MARK_COLUMN, MARK_SHEET, type ReadDataset } from '../../../core/reading/index.js';
import {
  type Cover,
  type CoverCell,
  type CoverLine,
  cellAddress,
  MOST_NOTES,
} from '../../../lib/tables/index.js';
import { fill } from '../../../lib/text/index.js';
import { findingText, findingWords, kindName, reportWords } from '../../../report/index.js';
import { type Cause, type Causes, causesOf } from './causes.js';
import type { MarkedFinding } from './marked-findings.js';
import { markWords } from './words/index.js';

/** Widths of the columns in characters. */
const WIDTHS = [11, 26, 18, 9, 46, 46];

/** What of the marks isn't seen at once: those in hidden cells, and whether a sheet has more than it has notes. */
interface Unseen {
  readonly hidden: number;
  readonly hasMoreNotes: boolean;
}

/** Takes what was read of a file and the findings that are marked; gives the first sheet: counts, and what to do first. */
export function coverOf(
  file: string,
  dataset: ReadDataset,
  marked: readonly MarkedFinding[],
  { hidden, hasMoreNotes }: Unseen,
  lang: Language,
): Cover {
  const words = markWords(lang);
  const column = MARK_COLUMN[lang];
  const causes = causesOf(marked);
  const lines = [
    line('title', fill(words.title, { file: basename(file) })),
    ...countLines(dataset, lang),
    ...(marked.length === 0
      ? [line('text', words.clean)]
      : [line('text', fill(words.legend, { column }))]),
    ...(hidden > 0 ? [line('text', fill(words.hidden, { hidden }))] : []),
    ...(hasMoreNotes ? [line('text', fill(words.fewNotes, { limit: MOST_NOTES, column }))] : []),
    line('text', fill(words.next, { column })),
    ...todo(causes, lang),
  ];
  return { name: MARK_SHEET[lang], names: Object.values(MARK_SHEET), lines, widths: WIDTHS };
}

function countLines(dataset: ReadDataset, lang: Language): CoverLine[] {
  const words = markWords(lang);
  const { kind, rows, acceptedRows, findings } = dataset;
  const { bySeverity } = countFindings(findings);
  const { error, warning, info } = bySeverity;
  const account = {
    kind: kindName(kind.name, { kind, lang }),
    rows,
    accepted: acceptedRows,
    rejected: rows - acceptedRows,
  };
  return [
    line('text', fill(words.rows, account)),
    line('text', fill(words.counts, { error, warning })),
    ...(info === 0 ? [] : [line('text', fill(words.infos, { info }))]),
  ];
}

function todo({ once, each }: Causes, lang: Language): CoverLine[] {
  const words = markWords(lang);
  return [...section(words.once, once, lang), ...section(words.each, each, lang)];
}

function section(title: string, causes: readonly Cause[], lang: Language): CoverLine[] {
  if (causes.length === 0) return [];
  return [
    line('text', ''),
    line('title', title),
    { look: 'header', cells: Object.values(markWords(lang).headers) },
    ...causes.map((cause) => causeLine(cause, lang)),
  ];
}

function causeLine({ first, places }: Cause, lang: Language): CoverLine {
  const { finding, level } = first;
  const { title, remedy } = findingWords(finding.code, lang);
  const { message, suggestion = remedy } = findingText(finding, lang);
  const cells = [
    reportWords(lang).severities[level],
    title,
    beginsAt(first),
    places,
    message,
    suggestion,
  ];
  return { look: 'text', cells };
}

function beginsAt({ sheet, row, column = 0 }: MarkedFinding): CoverCell {
  if (sheet === undefined) return '';
  const cell = cellAddress(row ?? 1, column);
  return { text: row === undefined ? sheet : `${sheet} › ${cell}`, sheet, cell };
}

function line(look: CoverLine['look'], text: string): CoverLine {
  return { look, cells: [text] };
}
