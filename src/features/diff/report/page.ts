import type { Change, ChangeType, FieldChange } from '../../../core/compare/index.js';
import { CONSEQUENCES, type Consequence } from '../../../core/kinds/index.js';
import { fill } from '../../../lib/text/index.js';
import type { Paint, Style } from '../../../report/index.js';
import {
  accountLines,
  contrast,
  fieldLabel,
  findingSections,
  type Lines,
  type Page,
  paragraph,
  sections,
  unreadableLines,
  unreadableVerdict,
  valueText,
} from '../../../report/index.js';
import type { DiffReport } from './types.js';
import { diffWords } from './words/index.js';

/** The blocks of a diff in their order: what has to be looked after first. */
const BLOCKS: readonly { type: ChangeType; symbol: string; paint(style: Style): Paint }[] = [
  { type: 'removed', symbol: '−', paint: (style) => style.error },
  { type: 'renamed-key', symbol: '⇄', paint: (style) => style.warning },
  { type: 'added', symbol: '+', paint: (style) => style.good },
  { type: 'changed', symbol: '~', paint: (style) => style.info },
];

/** Columns that each side of a field's change may take, unless everything is asked for. */
const LONGEST_SIDE = 100;

/** What the type of change, or the key shown beside it, says already. */
const IMPLIED: ReadonlySet<Consequence> = new Set(['new', 'missing', 'key-changed']);

/** Of `diff`: the account, a block for each type of change, the verdict. Every change is shown. */
export function diffLines(page: Page, report: DiffReport): Lines {
  return sections([
    unreadableLines(page, report.unreadable),
    summaryLines(page, report),
    ...BLOCKS.map(({ type, symbol, paint }) => {
      const changes = report.changes.filter((change) => change.type === type);
      return blockLines(
        page,
        `${symbol} ${page.words.changeTypes[type]}`,
        changes,
        paint(page.style),
      );
    }),
    ...findingSections(page, report.findings),
    verdictLines(page, report),
  ]);
}

function summaryLines(page: Page, report: DiffReport): Lines {
  const { kind, old, new: next, inputs, summary } = report;
  const { consequences } = page.words;
  const diff = diffWords(page.lang);
  const { added, removed, changed, unchanged, renamedKeys, byConsequence } = summary;
  const counts = CONSEQUENCES.flatMap((name) => {
    const count = byConsequence[name];
    return count === undefined
      ? []
      : [fill(diff.count, { consequence: consequences[name], count })];
  });
  return [
    ...paragraph(page, fill(diff.heading, { kind, old, new: next }), 0, page.style.heading),
    ...accountLines(page, inputs),
    ...paragraph(page, fill(diff.counts, { added, removed, changed, unchanged })),
    ...(renamedKeys > 0 ? paragraph(page, fill(diff.renamedKeys, { renamedKeys })) : []),
    ...(counts.length > 0
      ? paragraph(page, fill(diff.consequences, { counts: counts.join(' · ') }))
      : []),
  ];
}

function blockLines(page: Page, title: string, changes: readonly Change[], paint: Paint): Lines {
  if (changes.length === 0) return [];
  const heading = fill(diffWords(page.lang).block, { title, count: changes.length });
  return [
    ...paragraph(page, heading, 0, paint),
    ...changes.flatMap((change) => changeLines(page, change)),
  ];
}

function changeLines(page: Page, change: Change): Lines {
  const fields = change.fields.filter((field) => field.consequence !== 'key-changed');
  return [
    ...paragraph(page, changeTitle(page, change), 2, page.style.heading),
    ...fields.flatMap((field) => paragraph(page, fieldLine(page, field), 4)),
  ];
}

function changeTitle(page: Page, { key, oldKey, name, consequences, fields }: Change): string {
  const told = new Set(fields.map((field) => field.consequence));
  const more = consequences.filter(
    (consequence) => !told.has(consequence) && !IMPLIED.has(consequence),
  );
  const meaning = more.map((consequence) => ` [${page.words.consequences[consequence]}]`).join('');
  return `${oldKey === undefined ? key : `${oldKey} → ${key}`} · ${name}${meaning}`;
}

function fieldLine(page: Page, { field, from, to, consequence }: FieldChange): string {
  const { consequences } = page.words;
  const diff = diffWords(page.lang);
  const label = fieldLabel(field, page);
  const sides = [
    valueText(field, from, page) || diff.nothing,
    valueText(field, to, page) || diff.nothing,
  ] as const;
  const [before, after] = page.samples === 'all' ? sides : contrast(...sides, LONGEST_SIDE);
  const line = fill(diff.field, { label, from: before, to: after });
  return consequence === 'field-changed' ? line : `${line} [${consequences[consequence]}]`;
}

/** Nothing is called the same that was not compared: what took no part is named in the same breath. */
function verdictLines(page: Page, report: DiffReport): Lines {
  const leftOut = partsLeftOut(page, report);
  const { text, paint } = verdict(page, report, leftOut.length === 0);
  const unread = unreadableVerdict(page, report.unreadable);
  return paragraph(page, [text, ...unread, ...leftOut].join(' '), 0, paint);
}

function verdict({ lang, style }: Page, report: DiffReport, isWhole: boolean) {
  const diff = diffWords(lang);
  const { compared, summary, changes } = report;
  const { removed } = summary;
  const count = changes.length;
  if (!compared)
    return {
      text: count === 0 ? diff.notCompared : fill(diff.notWhollyCompared, { count }),
      paint: style.error,
    };
  if (count === 0) return { text: isWhole ? diff.same : diff.sameInBoth, paint: style.good };
  return removed === 0
    ? { text: fill(diff.different, { count }), paint: style.info }
    : { text: fill(diff.missing, { count, removed }), paint: style.warning };
}

function partsLeftOut({ lang }: Page, { summary, absentFields, scope }: DiffReport): string[] {
  const diff = diffWords(lang);
  const { duplicateKeys, outsideScope } = summary;
  const named = scope === undefined ? '' : `${scope.field}=${scope.value}`;
  return [
    ...(scope === undefined ? [] : [fill(diff.outsideScope, { scope: named, outsideScope })]),
    ...(absentFields.length > 0 ? [fill(diff.absentFields, { count: absentFields.length })] : []),
    ...(duplicateKeys > 0 ? [fill(diff.duplicateKeys, { duplicateKeys })] : []),
  ];
}
