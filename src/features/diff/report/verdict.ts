import type { Change } from '../../../core/compare/index.js';
import { fill } from '../../../lib/text/index.js';
import { type Tone, unreadableVerdict, type Wording } from '../../../report/index.js';
import type { DiffReport } from './types.js';
import { diffWords } from './words/index.js';

/** Nothing is called the same that was not compared: what took no part is named in the same breath. */
export function verdictOf(wording: Wording, report: DiffReport): [text: string, tone: Tone] {
  const leftOut = partsLeftOut(wording, report);
  const { text, tone } = outcomeOf(wording, report, leftOut.length === 0);
  const unread = unreadableVerdict(wording, report.unreadable);
  return [[text, ...unread, ...leftOut].join(' '), tone];
}

/** What keeps the changes from being all that there is, or that there are none: told where they are counted already. */
export function caveatsOf(wording: Wording, report: DiffReport): string {
  const leftOut = partsLeftOut(wording, report);
  const { text } = outcomeOf(wording, report, leftOut.length === 0);
  const isCounted = report.compared && report.changes.length > 0;
  const unread = unreadableVerdict(wording, report.unreadable);
  return [...(isCounted ? [] : [text]), ...unread, ...leftOut].join(' ');
}

function outcomeOf(
  { lang }: Wording,
  report: DiffReport,
  isWhole: boolean,
): { readonly text: string; readonly tone: Tone } {
  const diff = diffWords(lang);
  const { compared, changes } = report;
  const removed = changes.filter(isMissing).length;
  const count = changes.length;
  if (!compared)
    return {
      text: count === 0 ? diff.notCompared : fill(diff.notWhollyCompared, { count }),
      tone: 'error',
    };
  if (count === 0) return { text: isWhole ? diff.same : diff.sameInBoth, tone: 'good' };
  return removed === 0
    ? { text: fill(diff.different, { count }), tone: 'info' }
    : { text: fill(diff.missing, { count, removed }), tone: 'warning' };
}

/** Gone, and no list said why. */
function isMissing({ type, repeal }: Change): boolean {
  return type === 'renamed-key' || (type === 'removed' && repeal === undefined);
}

function partsLeftOut({ lang }: Wording, { summary, absentFields, scope }: DiffReport): string[] {
  const diff = diffWords(lang);
  const { duplicateKeys, outsideScope } = summary;
  const named = scope === undefined ? '' : `${scope.field}=${scope.value}`;
  return [
    ...(scope === undefined ? [] : [fill(diff.outsideScope, { scope: named, outsideScope })]),
    ...(absentFields.length > 0 ? [fill(diff.absentFields, { count: absentFields.length })] : []),
    ...(duplicateKeys > 0 ? [fill(diff.duplicateKeys, { duplicateKeys })] : []),
  ];
}
