import type { Language } from '../../core/kinds/index.js';
import { fill } from '../../lib/text/index.js';
import { accountLines } from '../account/account-lines.js';
import { findingSections, severityCounts } from '../findings/findings-lines.js';
import { type Lines, type Page, paragraph, sections } from '../pretty/page.js';
import { unreadableLines } from '../unreadable/unreadable-lines.js';
import type { ImportOutcome, ValidationReport, ValueCounts } from './types.js';
import { validationWords } from './words/index.js';

/** Of `validate` and `import`: the account first, then the findings, the verdict last. */
export function validationLines(page: Page, report: ValidationReport): Lines {
  return sections([
    unreadableLines(page, report.unreadable),
    summaryLines(page, report),
    ...findingSections(page, report.findings),
    endLines(page, report),
  ]);
}

function summaryLines(page: Page, report: ValidationReport): Lines {
  const { command, kind, inputs, summary, outcome } = report;
  const validation = validationWords(page.lang);
  const { rows, accepted, rejected, repaired } = summary;
  const counts = severityCounts(page, summary.bySeverity);
  return [
    ...paragraph(
      page,
      fill(validation[command], { kind, rows, accepted, rejected, repaired }),
      0,
      page.style.heading,
    ),
    ...accountLines(page, inputs),
    ...(counts === '' ? [] : paragraph(page, fill(page.words.findings.found, { counts }))),
    ...(outcome === undefined ? [] : outcomeCounts(page, outcome)),
  ];
}

/** What became of records and, where any was stored, of their values. */
function outcomeCounts(page: Page, { values, ...counts }: ImportOutcome): Lines {
  const validation = validationWords(page.lang);
  const touched = Object.values(values).some((count) => count > 0);
  return [
    ...paragraph(page, fill(validation.records, counts)),
    ...(touched ? paragraph(page, fill(validation.values, { ...values })) : []),
  ];
}

function endLines(page: Page, report: ValidationReport): Lines {
  const { outcome } = report;
  return [
    ...(outcome === undefined ? [] : outcomeLines(page, report, outcome)),
    ...verdictLines(page, report),
  ];
}

function outcomeLines(page: Page, report: ValidationReport, outcome: ImportOutcome): Lines {
  const validation = validationWords(page.lang);
  const { revision } = report;
  const stored =
    revision === undefined
      ? whyNothingStored(page, report, outcome)
      : fill(validation.stored, { revision });
  return [
    ...outcome.rejectedFiles.flatMap((file) =>
      paragraph(page, fill(validation.rejectedFile, { file })),
    ),
    ...paragraph(page, stored),
  ];
}

function whyNothingStored(
  page: Page,
  { summary }: ValidationReport,
  outcome: ImportOutcome,
): string {
  const validation = validationWords(page.lang);
  if (outcome.dryRun) return validation.dryRun;
  return outcome.refused || summary.accepted === 0
    ? validation.nothingStored
    : validation.nothingNew;
}

/** Every stored value that is gone is counted here: the last line is what people read. */
function verdictLines(page: Page, report: ValidationReport): Lines {
  const validation = validationWords(page.lang);
  const { summary, outcome } = report;
  const { rejected } = summary;
  const { text, paint } = verdict(page, report);
  const parts = [
    text,
    ...(rejected > 0 ? [fill(validation.setAside, { rejected })] : []),
    ...(outcome === undefined ? [] : lossWords(page, outcome)),
  ];
  return paragraph(page, parts.join(' '), 0, paint);
}

function lossWords({ lang }: Page, { values, removed, reach }: ImportOutcome): string[] {
  const validation = validationWords(lang);
  return [
    ...(removed === 0 ? [] : [fill(validation.removals, { removed, reach })]),
    ...valueLoss(lang, values),
  ];
}

/** How many stored values are gone, and why; nothing where none is. */
export function valueLoss(lang: Language, values: ValueCounts): string[] {
  const validation = validationWords(lang);
  const { emptied, replaced, removed } = values;
  const lost = emptied + replaced + removed;
  return lost === 0 ? [] : [fill(validation.lost, { lost, emptied, replaced, removed })];
}

function verdict({ lang, words, style }: Page, { unreadable, summary }: ValidationReport) {
  const { rows, bySeverity } = summary;
  const { error, warning } = bySeverity;
  const count = unreadable.length;
  const validation = validationWords(lang);
  if (count > 0)
    return { text: fill(words.unreadable.others, { count, error, warning }), paint: style.error };
  if (error > 0) return { text: fill(validation.failed, { error }), paint: style.error };
  // Nothing read is no reason to call a list clean.
  if (rows === 0) return { text: validation.nothingRead, paint: style.warning };
  if (warning > 0) return { text: fill(validation.warned, { warning }), paint: style.warning };
  return { text: validation.clean, paint: style.good };
}
