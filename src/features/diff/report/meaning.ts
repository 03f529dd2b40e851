import {
  type Change,
  EFFECTS,
  type Effect,
  type EffectName,
  type FieldChange,
} from '../../../core/compare/index.js';
import type { Language } from '../../../core/kinds/index.js';
import type { Json } from '../../../lib/tables/index.js';
import { fill } from '../../../lib/text/index.js';
import { reportWords, valueText } from '../../../report/index.js';
import { diffWords } from './words/index.js';

/** What the change of a field means, and which way it went: `fee changed: lowered`. */
export function meaningOf(
  {
    consequence,
    direction,
    effects = [],
  }: Pick<FieldChange, 'consequence' | 'direction' | 'effects'>,
  lang: Language,
): string {
  const meaning = reportWords(lang).consequences[consequence];
  const words = diffWords(lang);
  if (direction !== undefined) return `${meaning}: ${words.directions[direction]}`;
  const counts = EFFECTS.flatMap((name) => {
    const count = effects.filter(({ effect }) => effect === name).length;
    return count === 0 ? [] : [fill(words.effect, { effect: words.effects[name], count })];
  });
  return counts.length === 0 ? meaning : `${meaning}: ${counts.join(', ')}`;
}

type Context = Parameters<typeof valueText>[2];

/** What became of a channel's time or fee, of one sum among several, and of papers as certified copies, a text each. */
export function effectTexts(effects: readonly Effect[], context: Context): readonly string[] {
  const words = diffWords(context.lang);
  return effects.flatMap(({ effect, about = '', channel, from, to }) => {
    const named = [channel && valueText('channels', [{ channel }], context), about];
    const shown = named.filter((part) => part !== undefined && part !== '').join(', ');
    if (shown === '' || SHOWN_AS_ITEMS.has(effect)) return [];
    const said = { about: shown, effect: words.effects[effect] };
    if (from === undefined || to === undefined) return [fill(words.effectOn, said)];
    const field = effect.startsWith('time-') ? 'timeLimit' : 'fees';
    const text = (value: Json) => valueText(field, value, context);
    return [fill(words.effectFrom, { ...said, from: text(from), to: text(to) })];
  });
}

/** Papers that came and went stand among the items of their list. */
const SHOWN_AS_ITEMS: ReadonlySet<EffectName> = new Set(['document-added', 'document-removed']);

/** That a record is repealed and by which document, or that none is named; of one that is gone that the old list said so. */
export function repealText({ type, repeal }: Change, context: Context): string | undefined {
  if (repeal === undefined) return undefined;
  const words = diffWords(context.lang);
  const isGone = type === 'removed';
  if (repeal.by === undefined) return isGone ? words.goneRepealed : words.repealedUnnamed;
  const by = valueText('decision', repeal.by, context);
  return fill(isGone ? words.goneRepealedBy : words.repealedBy, { by });
}
