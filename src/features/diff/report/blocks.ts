import type { Change, ChangeType, FieldChange } from '../../../core/compare/index.js';
import { CONSEQUENCES, type Consequence } from '../../../core/kinds/index.js';
import { fill } from '../../../lib/text/index.js';
import {
  type Block,
  type Blocks,
  countBlocks,
  fieldLabel,
  findingBlocks,
  kindName,
  paragraph,
  sections,
  spokenChange,
  type Tone,
  unreadableBlocks,
  verdict,
  type Wording,
} from '../../../report/index.js';
import { type ChangeCounts, countsOf } from './left-out.js';
import { effectTexts, meaningOf, repealText } from './meaning.js';
import type { DiffReport } from './types.js';
import { verdictOf } from './verdict.js';
import { diffWords } from './words/index.js';

/** The blocks of a diff in their order: what has to be looked after first. */
const PARTS: readonly { type: ChangeType; symbol: string; tone: Tone }[] = [
  { type: 'removed', symbol: '−', tone: 'error' },
  { type: 'renamed-key', symbol: '⇄', tone: 'warning' },
  { type: 'added', symbol: '+', tone: 'good' },
  { type: 'changed', symbol: '~', tone: 'info' },
];

/** What the type of change, or the key shown beside it, says already. */
const IMPLIED: ReadonlySet<Consequence> = new Set(['new', 'missing', 'key-changed']);

/** Of `diff`: the account, a block for each type of change, the verdict. Every change is shown. */
export function diffBlocks(wording: Wording, report: DiffReport): Blocks {
  return sections([
    unreadableBlocks(report.unreadable),
    summaryBlocks(wording, report),
    ...PARTS.map(({ type, symbol, tone }) => {
      const changes = report.changes.filter((change) => change.type === type);
      return partBlocks(wording, `${symbol} ${wording.words.changeTypes[type]}`, changes, tone);
    }),
    findingBlocks(report.findings),
    verdict(...verdictOf(wording, report)),
  ]);
}

function summaryBlocks(wording: Wording, report: DiffReport): Blocks {
  const { kind, old, new: next, inputs, summary } = report;
  const diff = diffWords(wording.lang);
  const { added, removed, changed, unchanged, renamedKeys, byConsequence } = summary;
  return [
    ...paragraph(
      fill(diff.heading, { kind: kindName(kind, wording), old, new: next }),
      0,
      'heading',
    ),
    ...countBlocks(inputs),
    ...paragraph(fill(diff.counts, { added, removed, changed, unchanged })),
    ...leftOutBlocks(wording, report),
    ...(renamedKeys > 0 ? paragraph(fill(diff.renamedKeys, { renamedKeys })) : []),
    ...(Object.keys(byConsequence).length > 0
      ? paragraph(consequencesText(wording, byConsequence))
      : []),
  ];
}

function consequencesText(
  { lang, words }: Wording,
  byConsequence: ChangeCounts['byConsequence'],
): string {
  const diff = diffWords(lang);
  const counts = CONSEQUENCES.flatMap((name) => {
    const count = byConsequence[name];
    const consequence = words.consequences[name];
    return count === undefined ? [] : [fill(diff.count, { consequence, count })];
  });
  return fill(diff.consequences, { counts: counts.join(' · ') });
}

/** Where not all changes are listed, how many are and how many of which are not: together they are what was counted. */
function leftOutBlocks(wording: Wording, { leftOut = {}, changes }: DiffReport): Blocks {
  const diff = diffWords(wording.lang);
  const { known, ignored } = leftOut;
  if (known === undefined && ignored === undefined) return [];
  const told = (words: typeof diff.knownChanges | typeof diff.ignoredChanges, left: ChangeCounts) =>
    `${fill(words, left)} ${consequencesText(wording, left.byConsequence)}`;
  return [
    ...paragraph(fill(diff.listed, countsOf(changes))),
    ...(known === undefined ? [] : paragraph(told(diff.knownChanges, known))),
    ...(ignored === undefined ? [] : paragraph(told(diff.ignoredChanges, ignored))),
  ];
}

function partBlocks(
  wording: Wording,
  title: string,
  changes: readonly Change[],
  tone: Tone,
): Blocks {
  if (changes.length === 0) return [];
  const heading = fill(diffWords(wording.lang).block, { title, count: changes.length });
  return [
    ...paragraph(heading, 0, tone),
    ...changes.flatMap((change) => changeBlocks(wording, change)),
  ];
}

function changeBlocks(wording: Wording, change: Change): Blocks {
  const fields = change.fields.filter((field) => field.consequence !== 'key-changed');
  return [
    ...paragraph(changeTitle(wording, change), 2, 'heading'),
    ...fields.flatMap((field) => fieldBlocks(wording, field)),
  ];
}

function changeTitle(wording: Wording, change: Change): string {
  const { key, oldKey, name, consequences, fields } = change;
  const told = new Set(fields.map((field) => field.consequence));
  const repeal = repealText(change, wording);
  const more = consequences.filter(
    (name) => !told.has(name) && !IMPLIED.has(name) && !(name === 'repealed' && repeal),
  );
  const said = [
    ...(repeal === undefined ? [] : [repeal]),
    ...more.map((one) => wording.words.consequences[one]),
  ];
  const meaning = said.map((text) => ` [${text}]`).join('');
  return `${oldKey === undefined ? key : `${oldKey} → ${key}`} · ${name}${meaning}`;
}

function fieldBlocks(wording: Wording, field: FieldChange): Blocks {
  const { lead, meaning, items } = labelsOf(wording, field);
  const spoken = spokenChange(field, wording);
  const effects = effectTexts(field.effects ?? [], wording).flatMap((text) => paragraph(text, 6));
  if (spoken.type === 'text')
    return [
      { type: 'text-change', lead, change: spoken.change, trail: meaning, indent: 4 },
      ...effects,
    ];
  return [
    ...paragraph(`${lead.trimEnd()}${items(spoken.kept)}${meaning}`, 4),
    ...effects,
    ...spoken.items.map(
      ({ name, change }): Block => ({
        type: 'text-change',
        lead: fill(diffWords(wording.lang).item, { item: diffWords(wording.lang).items[name] }),
        change,
        trail: '',
        indent: 6,
      }),
    ),
  ];
}

function labelsOf(wording: Wording, change: FieldChange) {
  const diff = diffWords(wording.lang);
  const meaning =
    change.consequence === 'field-changed' ? '' : ` [${meaningOf(change, wording.lang)}]`;
  return {
    lead: fill(diff.field, { label: fieldLabel(change.field, wording) }),
    meaning,
    items: (kept: number) => (kept === 0 ? '' : ` ${fill(diff.itemsKept, { kept })}`),
  };
}
