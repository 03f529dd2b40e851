import type { Language } from '../../core/kinds/index.js';
import type { ValueCounts } from '../../core/store/index.js';
import { fill } from '../../lib/text/index.js';
import type { Blocks, Tone, Wording } from '../blocks/block.js';
import {
  countBlocks,
  findingBlocks,
  paragraph,
  sections,
  unreadableBlocks,
  verdict,
} from '../blocks/make.js';
import { severityCounts } from '../findings/severity-counts.js';
import { kindName } from '../words/values.js';
import type { ImportOutcome, ValidationReport } from './types.js';
import { validationWords } from './words/index.js';

/** Of `validate` and `import`: the account first, then the findings, the verdict last. */
export function validationBlocks(wording: Wording, report: ValidationReport): Blocks {
  return sections([
    unreadableBlocks(report.unreadable),
    summaryBlocks(wording, report),
    findingBlocks(report.findings),
    endBlocks(wording, report),
  ]);
}

function summaryBlocks(wording: Wording, report: ValidationReport): Blocks {
  const { command, kind, inputs, summary, outcome } = report;
  const validation = validationWords(wording.lang);
  const { rows, accepted, rejected, repaired } = summary;
  const counts = severityCounts(wording, summary.bySeverity);
  return [
    ...paragraph(
      fill(validation[command], {
        kind: kindName(kind, wording),
        rows,
        accepted,
        rejected,
        repaired,
      }),
      0,
      'heading',
    ),
    ...countBlocks(inputs),
    ...(counts === '' ? [] : paragraph(fill(wording.words.findings.found, { counts }))),
    ...(outcome === undefined ? [] : outcomeCounts(wording, outcome)),
  ];
}

/** What became of records and, where any was stored, of their values. */
function outcomeCounts(wording: Wording, { values, ...counts }: ImportOutcome): Blocks {
  const validation = validationWords(wording.lang);
  const touched = Object.values(values).some((count) => count > 0);
  return [
    ...paragraph(fill(validation.records, counts)),
    ...(touched ? paragraph(fill(validation.values, { ...values })) : []),
  ];
}

function endBlocks(wording: Wording, report: ValidationReport): Blocks {
  const { outcome, marked } = report;
  const words = validationWords(wording.lang);
  return [
    ...(marked === undefined ? [] : paragraph(fill(words.marked, { ...marked }))),
    ...(outcome === undefined ? [] : outcomeBlocks(wording, report, outcome)),
    ...verdictBlocks(wording, report),
  ];
}

function outcomeBlocks(wording: Wording, report: ValidationReport, outcome: ImportOutcome): Blocks {
  const validation = validationWords(wording.lang);
  const { revision } = report;
  const stored =
    revision === undefined
      ? whyNothingStored(wording, report, outcome)
      : fill(validation.stored, { revision });
  return [
    ...outcome.rejectedFiles.flatMap((file) => paragraph(fill(validation.rejectedFile, { file }))),
    ...paragraph(stored),
  ];
}

function whyNothingStored(
  wording: Wording,
  { summary }: ValidationReport,
  outcome: ImportOutcome,
): string {
  const validation = validationWords(wording.lang);
  if (outcome.dryRun) return validation.dryRun;
  return outcome.refused || summary.accepted === 0
    ? validation.nothingStored
    : validation.nothingNew;
}

/** Every stored value that is gone is counted here: the last line is what people read. */
function verdictBlocks(wording: Wording, report: ValidationReport): Blocks {
  const validation = validationWords(wording.lang);
  const { summary, outcome } = report;
  const { rejected } = summary;
  const { text, tone } = outcomeOf(wording, report);
  const parts = [
    text,
    ...(rejected > 0 ? [fill(validation.setAside, { rejected })] : []),
    ...(outcome === undefined ? [] : lossWords(wording, outcome)),
  ];
  return verdict(parts.join(' '), tone);
}

function lossWords({ lang }: Wording, { values, removed, reach }: ImportOutcome): string[] {
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

function outcomeOf(
  { lang, words }: Wording,
  { unreadable, summary }: ValidationReport,
): { readonly text: string; readonly tone: Tone } {
  const { rows, bySeverity } = summary;
  const { error, warning } = bySeverity;
  const count = unreadable.length;
  const validation = validationWords(lang);
  if (count > 0)
    return { text: fill(words.unreadable.others, { count, error, warning }), tone: 'error' };
  if (error > 0) return { text: fill(validation.failed, { error }), tone: 'error' };
  // Nothing read is no reason to call a list clean.
  if (rows === 0) return { text: validation.nothingRead, tone: 'warning' };
  if (warning > 0) return { text: fill(validation.warned, { warning }), tone: 'warning' };
  return { text: validation.clean, tone: 'good' };
}
