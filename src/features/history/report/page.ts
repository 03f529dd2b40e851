import { withExtraApart } from '../../../core/kinds/index.js';
import { fill } from '../../../lib/text/index.js';
import {
  fieldLabel,
  type Lines,
  type Page,
  paragraph,
  placeText,
  sections,
  severityCounts,
  validationWords,
  valueLoss,
  valueText,
} from '../../../report/index.js';
import type {
  LoggedRevision,
  LogReport,
  RecordReport,
  RevisionInput,
  RevisionReport,
} from './types.js';
import { historyWords } from './words/index.js';

type Restored = NonNullable<LogReport['restored']>;

/** Of `log`: the revisions in the order given. */
export function logLines(page: Page, { revisions, alreadyLatest, restored }: LogReport): Lines {
  if (revisions.length === 0) return paragraph(page, historyWords(page.lang).empty);
  return sections([
    ...(alreadyLatest === true ? [paragraph(page, historyWords(page.lang).alreadyLatest)] : []),
    ...revisions.map((revision) => revisionSection(page, revision)),
    ...(restored === undefined ? [] : [restoredLines(page, restored)]),
  ]);
}

/** What the state before lost by it. */
function restoredLines(page: Page, { removed, reach, values }: Restored): Lines {
  const validation = validationWords(page.lang);
  const sentences = [
    ...(removed === 0 ? [] : [fill(validation.removals, { removed, reach })]),
    ...valueLoss(page.lang, values),
  ];
  return sentences.length === 0 ? [] : paragraph(page, sentences.join(' '), 0, page.style.warning);
}

/** Of `show REVISION`: the revision, how its columns were understood, what was found. */
export function revisionLines(page: Page, { revision, mapping, findings }: RevisionReport): Lines {
  const history = historyWords(page.lang);
  const counts = severityCounts(page, findings.bySeverity);
  return sections([
    revisionSection(page, revision),
    mappingLines(page, mapping),
    counts === '' ? [] : paragraph(page, fill(history.findings, { counts })),
  ]);
}

/** Of `show REVISION KEY`: every field of the record, in the kind's words. */
export function recordLines(page: Page, { key, dataset, revision, fields }: RecordReport): Lines {
  const history = historyWords(page.lang);
  return [
    ...paragraph(page, fill(history.record, { key, dataset, revision }), 0, page.style.heading),
    ...Object.entries(withExtraApart(fields)).flatMap(([field, value]) => {
      const line = { label: fieldLabel(field, page), value: valueText(field, value, page) };
      return paragraph(page, fill(history.field, line), 2);
    }),
  ];
}

function revisionSection(page: Page, revision: LoggedRevision): Lines {
  const history = historyWords(page.lang);
  const { id, dataset, createdAt, command, author, summary, inputs } = revision;
  return [
    ...paragraph(
      page,
      fill(history.revision, { id, dataset, time: minuteOf(createdAt), command, author }),
      0,
      page.style.heading,
    ),
    ...paragraph(page, fill(history.summary, { ...summary }), 2),
    ...inputs.flatMap((input) => paragraph(page, inputLine(page, input), 2, page.style.quiet)),
  ];
}

function inputLine({ lang, words }: Page, { file, sheet, rows, sha256 }: RevisionInput): string {
  const place = placeText(sheet === null ? { file } : { file, sheet }, words);
  return fill(historyWords(lang).input, { place, rows, sha256 });
}

function mappingLines(page: Page, mapping: RevisionReport['mapping']): Lines {
  const history = historyWords(page.lang);
  const columns = Object.entries(mapping);
  if (columns.length === 0) return [];
  return [
    ...paragraph(page, history.mapping, 0, page.style.heading),
    ...columns.flatMap(([header, field]) =>
      paragraph(
        page,
        field === null
          ? fill(history.unmapped, { header })
          : fill(history.mapped, { header, field }),
        2,
      ),
    ),
  ];
}

/** `2025-07-01T02:03:04.000Z` → `2025-07-01 02:03 UTC`: the same on every machine. */
function minuteOf(time: string): string {
  return `${time.slice(0, 16).replace('T', ' ')} UTC`;
}
