import type { FieldChange } from '../../../core/compare/index.js';
import { fill } from '../../../lib/text/index.js';
import {
  changeText,
  type SpokenChange,
  shortened,
  spokenChange,
  type TextChange,
} from '../../../report/index.js';
import { diffWords } from './words/index.js';

type Context = Parameters<typeof spokenChange>[1];

/** What became of a field in one text, its items one after the other; `width`: columns that each side of a change may take. */
export function differenceText(
  field: Pick<FieldChange, 'field' | 'from' | 'to'>,
  context: Context,
  width: number,
  between = '; ',
): string {
  const short = (change: TextChange) => changeText(shortened(change, width));
  const spoken: SpokenChange = spokenChange(field, context);
  if (spoken.type === 'text') return short(spoken.change);
  const words = diffWords(context.lang);
  return spoken.items
    .map(({ name, change }) => `${fill(words.item, { item: words.items[name] })}${short(change)}`)
    .join(between);
}
