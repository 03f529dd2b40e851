import {
  type FieldChange,
  type ItemChange,
  type ItemChangeName,
  itemChanges,
  itemsOf,
} from '../../core/compare/index.js';
import type { PartSpec } from '../../core/kinds/index.js';
import type { Json } from '../../lib/tables/index.js';
import { displayWidth, keptShare, wordChanges } from '../../lib/text/index.js';
import { reportWords } from '../words/report-words.js';
import { specOf, type ValueContext, valueText } from '../words/values.js';
import type { TextChange } from './text-change.js';

/** An item of a list, in words, and what became of it. */
export interface SpokenItem {
  readonly name: ItemChangeName;
  readonly change: TextChange;
}

/** What became of a field, as people are told: one text, or item by item with how many stayed as they were. */
export type SpokenChange =
  | { readonly type: 'text'; readonly change: TextChange }
  | { readonly type: 'items'; readonly items: readonly SpokenItem[]; readonly kept: number };

type Values = Pick<FieldChange, 'field' | 'from' | 'to'>;

/** Takes the two values of a field; gives what became of it in the words of the report. */
export function spokenChange({ field, from, to }: Values, context: ValueContext): SpokenChange {
  const spec = specOf(field, context.kind);
  const lists = listsOf(spec, from, to);
  if (lists === undefined) {
    const change = textChange(spec, said(field, from, context), said(field, to, context));
    return { type: 'text', change };
  }
  const isSet = context.kind?.fields.find((known) => known.field === field)?.set ?? false;
  const changes = itemChanges(lists.from, lists.to, isSet);
  const gone = changes.filter(({ oldIndex }) => oldIndex !== undefined).length;
  const items = changes.map((item) => spokenItem(field, item, context));
  return { type: 'items', items, kept: lists.from.length - gone };
}

function said(field: string, value: Json | undefined, context: ValueContext): string {
  return valueText(field, value, context) || reportWords(context.lang).values.nothing;
}

/** The items of both sides, where either has several; those of a vocabulary are so few words that both sides are read at once. */
function listsOf(spec: PartSpec | undefined, from: Json | undefined, to: Json | undefined) {
  if (spec?.vocabulary !== undefined && spec.parts === undefined) return undefined;
  const [old, next] = [itemsOrNone(from), itemsOrNone(to)];
  if (old === undefined || next === undefined) return undefined;
  return Math.max(old.length, next.length) > 1 ? { from: old, to: next } : undefined;
}

/** A blank cell of a list has no items. */
function itemsOrNone(value: Json | undefined): readonly Json[] | undefined {
  return value === undefined ? [] : itemsOf(value);
}

function spokenItem(
  field: string,
  { change: name, from, to }: ItemChange,
  context: ValueContext,
): SpokenItem {
  const text = (value: Json | undefined) =>
    value === undefined ? '' : said(field, [value], context);
  const [old, next] = [text(from), text(to)];
  if (name === 'changed') return { name, change: wordChange(old, next) };
  return { name, change: { type: name, text: name === 'removed' ? old : next } };
}

/** Ways of reading whose values are a few words that are read at once. */
const BRIEF: ReadonlySet<PartSpec['reads']> = new Set([
  'amount',
  'code',
  'date',
  'decision',
  'number',
  'time-limit',
  'vocabulary',
  'vocabulary-list',
]);

/** Columns up to which a value of these is so. */
const BRIEF_WIDTH = 60;

/** Below this share of words that stayed one text stands in the other's place. */
const LEAST_KEPT = 0.3;

function textChange(spec: PartSpec | undefined, from: string, to: string): TextChange {
  const isBrief = Math.max(displayWidth(from), displayWidth(to)) <= BRIEF_WIDTH;
  return isBrief && spec !== undefined && BRIEF.has(spec.reads)
    ? { type: 'replaced', from, to }
    : wordChange(from, to);
}

function wordChange(from: string, to: string): TextChange {
  const runs = wordChanges(from, to);
  return keptShare(runs) < LEAST_KEPT
    ? { type: 'replaced', from, to }
    : { type: 'rewritten', runs };
}
