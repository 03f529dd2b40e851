import { fill } from '../../../lib/text/index.js';
import {
  type Blocks,
  countBlocks,
  findingBlocks,
  kindName,
  paragraph,
  sections,
  unreadableBlocks,
  unreadableVerdict,
  valueLoss,
  verdict,
  type Wording,
} from '../../../report/index.js';
import type { PatchReport } from './types.js';
import { patchWords } from './words/index.js';

/** Of `patch make` and `patch apply`: the account, reasons against it and what else was found, the verdict. */
export function patchBlocks(wording: Wording, report: PatchReport): Blocks {
  return sections([
    unreadableBlocks(report.unreadable),
    summaryBlocks(wording, report),
    findingBlocks(report.findings),
    endBlocks(wording, report),
  ]);
}

function summaryBlocks(wording: Wording, report: PatchReport): Blocks {
  const { command, old, list, dataset = '', outcome, summary } = report;
  const words = patchWords(wording.lang);
  const names = { kind: kindName(report.kind, wording), old, new: report.new ?? '', list };
  return [
    ...paragraph(fill(words[command], names), 0, 'heading'),
    ...countBlocks(report.inputs),
    ...paragraph(fill(words.counts, { ...summary })),
    ...(outcome === undefined
      ? []
      : paragraph(
          fill(words.records, {
            dataset,
            added: outcome.added,
            changed: outcome.changed,
            removed: outcome.removed,
            unchanged: outcome.unchanged,
          }),
        )),
  ];
}

function endBlocks(wording: Wording, report: PatchReport): Blocks {
  const { lang } = wording;
  const { refused, outcome, unreadable } = report;
  const parts = [
    endText(wording, report),
    ...unreadableVerdict(wording, unreadable),
    ...(outcome === undefined ? [] : valueLoss(lang, outcome.values)),
  ];
  return verdict(parts.join(' '), refused ? 'error' : 'good');
}

function endText({ lang }: Wording, report: PatchReport): string {
  const { command, refused, revision, dryRun, list, summary } = report;
  const words = patchWords(lang);
  if (summary.refusals > 0) return fill(words.refused, { ...summary });
  if (refused) return words.nothing;
  if (command === 'make') return fill(words.written, { list });
  if (revision !== undefined) return fill(words.stored, { revision });
  return dryRun ? words.dryRun : words.nothingNew;
}
