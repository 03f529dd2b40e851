import { CONSEQUENCES, type Consequence, type Kind } from '../../../core/kinds/index.js';
import { compareCodePoints, fill, foldText } from '../../../lib/text/index.js';
import {
  dayText,
  type Filling,
  fieldLabel,
  fillTemplate,
  kindName,
  type NoticeLine,
  reportWords,
  valueText,
} from '../../../report/index.js';
import type { countsOf } from '../report/left-out.js';
import { effectTexts, meaningOf, repealText } from '../report/meaning.js';
import type { DiffReport, NoticeList, PlacedChange } from '../report/types.js';
import { caveatsOf } from '../report/verdict.js';
import { diffWords } from '../report/words/index.js';
import { amendmentOf } from './amendment.js';
import type { NOTICE } from './shape.js';

type Notice = Filling<typeof NOTICE>;
type FieldPart = Notice['each']['field'][number];
type ConsequencePart = FieldPart['each']['consequence'][number];
type ChangePart = ConsequencePart['each']['change'][number];
type DetailPart = ChangePart['each']['detail'][number];

/** An office's notice is in Vietnamese, whatever the language of whoever runs the command. */
const LANG = 'vi';

interface Telling {
  readonly lang: typeof LANG;
  readonly kind: Kind | undefined;
  readonly all: boolean;
}

/** The notice of a comparison by its template; nothing of one that none was asked of. */
export function diffNotice(
  report: DiffReport,
  kind: Kind | undefined,
  all: boolean,
): readonly NoticeLine[] {
  const { notice } = report;
  return notice === undefined
    ? []
    : fillTemplate(notice.template, fillingOf(report, notice, { lang: LANG, kind, all }));
}

function fillingOf(
  report: DiffReport,
  lists: NonNullable<DiffReport['notice']>,
  telling: Telling,
): Notice {
  const { kind, old, new: next, changes, leftOut = {} } = report;
  const wording = { ...telling, words: reportWords(LANG) };
  const sections = changes.map(sectionOf);
  const count = (...names: readonly Consequence[]) =>
    sections.filter((name) => names.includes(name)).length;
  const [added, repealed, missing, rewritten] = [
    count('new'),
    count('repealed'),
    count('missing'),
    count('key-changed'),
  ];
  return {
    places: {
      kind: kindName(kind, wording),
      old,
      oldRevision: revisionText(lists.old),
      oldDecisions: decisionsText(lists.old),
      new: next,
      newRevision: revisionText(lists.new),
      newDecisions: decisionsText(lists.new),
      total: changes.length,
      added,
      repealed,
      missing,
      rewritten,
      changed: changes.length - added - repealed - missing - rewritten,
      known: leftOutCount(leftOut.known),
      ignored: leftOutCount(leftOut.ignored),
      caveats: caveatsOf(wording, report),
    },
    each: { field: fieldParts(changes, telling) },
  };
}

function leftOutCount(counts: ReturnType<typeof countsOf> | undefined): number | '' {
  if (counts === undefined) return '';
  const { added, removed, changed, renamedKeys } = counts;
  return added + removed + changed + renamedKeys;
}

function revisionText({ revision }: NoticeList): string {
  return revision === undefined
    ? ''
    : fill(diffWords(LANG).notice.revision, { ...revision, id: `@${revision.id}` });
}

function decisionsText({ decisions }: NoticeList): string {
  if (decisions === undefined) return '';
  const [first, last] = [dayText(decisions.first, LANG), dayText(decisions.last, LANG)];
  const { decisionsOf, decisionsFrom } = diffWords(LANG).notice;
  return first === last ? fill(decisionsOf, { day: first }) : fill(decisionsFrom, { first, last });
}

/** What says less than anything beside it. */
const LESSER: ReadonlySet<Consequence> = new Set(['effective-in-future', 'typographic-only']);

/** Each change stands once, under the first thing that it means: so the numbers add up. */
function sectionOf({ type, repeal, consequences }: PlacedChange): Consequence {
  // Gone, and the old list said so.
  if (type === 'removed' && repeal !== undefined) return 'repealed';
  return consequences.find((name) => !LESSER.has(name)) ?? consequences[0] ?? 'field-changed';
}

function fieldParts(changes: readonly PlacedChange[], telling: Telling): readonly FieldPart[] {
  const groups = new Map<string, PlacedChange[]>();
  for (const change of changes) {
    const field = valueText('fields', change.published?.fields, telling);
    const group = groups.get(field);
    if (group === undefined) groups.set(field, [change]);
    else group.push(change);
  }
  return [...groups]
    .sort(([a], [b]) => byName(a, b))
    .map(([field, group], at) => ({
      places: {
        field: field === '' ? diffWords(LANG).notice.noField : field,
        number: at + 1,
        inField: group.length,
      },
      each: { consequence: consequenceParts(group, telling) },
    }));
}

/** Without a name last. */
function byName(a: string, b: string): number {
  if (a === '' || b === '') return b.length - a.length;
  return compareCodePoints(foldText(a), foldText(b)) || compareCodePoints(a, b);
}

function consequenceParts(
  changes: readonly PlacedChange[],
  telling: Telling,
): readonly ConsequencePart[] {
  return CONSEQUENCES.flatMap((name) => {
    const own = changes.filter((change) => sectionOf(change) === name);
    if (own.length === 0) return [];
    const consequence = capitalised(reportWords(LANG).consequences[name]);
    return [
      {
        places: { consequence, changes: own.length },
        each: { change: own.map((change) => changePart(change, telling)) },
      },
    ];
  });
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function changePart(change: PlacedChange, telling: Telling): ChangePart {
  const { key, oldKey = '', name, published, fields } = change;
  return {
    places: {
      code: key,
      oldCode: oldKey,
      name,
      state: stateText(change, telling),
      decision: valueText('decision', published?.decision, telling),
    },
    each: {
      detail: fields
        .filter(({ consequence }) => consequence !== 'key-changed')
        .map((field) => detailPart(field, telling)),
    },
  };
}

/** What is to be known of all of it: by what it is repealed, or that nobody knows why it is gone. */
function stateText(change: PlacedChange, telling: Telling): string {
  const { notice } = diffWords(LANG);
  const { type, oldKey = '', consequences } = change;
  const repeal = repealText(change, telling);
  return [
    ...(repeal === undefined ? [] : [repeal]),
    ...(type === 'removed' && repeal === undefined ? [notice.missing] : []),
    ...(type === 'renamed-key' ? [fill(notice.rewritten, { oldKey })] : []),
    ...(consequences.includes('effective-in-future')
      ? [reportWords(LANG).consequences['effective-in-future']]
      : []),
  ].join('; ');
}

function detailPart(field: PlacedChange['fields'][number], telling: Telling): DetailPart {
  const { text, items } = amendmentOf(field, telling, telling.all);
  const told = [...effectTexts(field.effects ?? [], telling), ...items];
  return {
    places: {
      label: fieldLabel(field.field, telling),
      change: text,
      meaning: field.consequence === 'field-changed' ? '' : meaningOf(field, LANG),
    },
    each: { item: told.map((item) => ({ places: { item }, each: {} })) },
  };
}
