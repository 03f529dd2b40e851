import { fill } from '../../../lib/text/index.js';
import {
  type Blocks,
  countBlocks,
  findingBlocks,
  kindName,
  paragraph,
  sections,
  type Tone,
  unreadableBlocks,
  unreadableVerdict,
  valueLoss,
  verdict,
  type Wording,
} from '../../../report/index.js';
import { nameOf } from './document.js';
import type { MergeReport } from './types.js';
import { mergeWords } from './words/index.js';

/** Of `merge`: the account, conflicts and what else was found, what was stored, the verdict. */
export function mergeBlocks(wording: Wording, report: MergeReport): Blocks {
  return sections([
    unreadableBlocks(report.unreadable),
    summaryBlocks(wording, report),
    findingBlocks(report.findings),
    endBlocks(wording, report),
  ]);
}

function summaryBlocks(wording: Wording, report: MergeReport): Blocks {
  const { summary, dataset, outcome } = report;
  const words = mergeWords(wording.lang);
  const heading = {
    kind: kindName(report.kind, wording),
    base: nameOf(report, 'base'),
    ours: nameOf(report, 'ours'),
    theirs: nameOf(report, 'theirs'),
  };
  return [
    ...paragraph(fill(words.heading, heading), 0, 'heading'),
    ...countBlocks(report.inputs),
    ...paragraph(fill(words.counts, { ...summary })),
    ...(summary.conflicts + summary.settled === 0
      ? []
      : paragraph(fill(words.conflicts, { ...summary }))),
    ...(outcome === undefined
      ? []
      : paragraph(fill(words.records, { dataset, ...counts(outcome) }))),
  ];
}

function counts({ added, changed, removed, unchanged }: NonNullable<MergeReport['outcome']>) {
  return { added, changed, removed, unchanged };
}

function endBlocks(wording: Wording, report: MergeReport): Blocks {
  const { workbook, outcome, summary, unreadable } = report;
  const words = mergeWords(wording.lang);
  const { text, tone } = outcomeOf(wording, report);
  const parts = [
    text,
    ...unreadableVerdict(wording, unreadable),
    ...(summary.removed === 0 ? [] : [fill(words.removed, { removed: summary.removed })]),
    ...(outcome === undefined ? [] : valueLoss(wording.lang, outcome.values)),
  ];
  return [
    ...(workbook === undefined ? [] : paragraph(fill(words.questions, { workbook }))),
    ...paragraph(storedText(wording, report)),
    ...verdict(parts.join(' '), tone),
  ];
}

function storedText({ lang }: Wording, { revision, refused, dryRun }: MergeReport): string {
  const words = mergeWords(lang);
  if (revision !== undefined) return fill(words.stored, { revision });
  if (refused) return words.nothingStored;
  return dryRun ? words.dryRun : words.nothingNew;
}

function outcomeOf(
  { lang }: Wording,
  { summary, refused }: MergeReport,
): { readonly text: string; readonly tone: Tone } {
  const words = mergeWords(lang);
  const { conflicts } = summary;
  if (conflicts > 0) return { text: fill(words.open, { conflicts }), tone: 'error' };
  return refused ? { text: words.refused, tone: 'error' } : { text: words.clean, tone: 'good' };
}
