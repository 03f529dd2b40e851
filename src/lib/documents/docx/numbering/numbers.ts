import type { DocumentNoteCode } from '../../document.js';
import type { ParagraphProperties } from '../properties.js';
import { Counters } from './counters.js';
import type { List, Lists } from './lists.js';
import { formatNumber } from './number-format.js';
import type { Level } from './part.js';
import { type Style, type Styles, styleChain } from './styles.js';

/** What Word puts before a paragraph, and what is to be told of it. */
export interface Label {
  /** With the space that parts it from the paragraph. */
  readonly text: string;
  readonly note?: DocumentNoteCode;
}

const NONE: Label = { text: '' };
const BULLET: Label = { text: '- ' };
const UNRESOLVED: Label = { text: '', note: 'numbers-unresolved' };

/** The list's id that takes a paragraph out of any list. */
const NO_LIST = '0';

/** A label of more characters, or of more numbers than there are levels, is none a person made. */
const MOST_TEXT = 255;
const MOST_NUMBERS = 9;

/** Gives the paragraphs of a document, in their order, the numbers that Word shows before them. */
export class Numbers {
  private readonly counters = new Counters();

  constructor(
    private readonly lists: Lists,
    private readonly styles: Styles,
  ) {}

  /** Takes the next paragraph's properties; counts it and gives what stands before it. */
  next(properties: ParagraphProperties): Label {
    const chain = styleChain(this.styles, properties.style);
    const id = properties.list ?? chain.find(({ list }) => list !== undefined)?.list ?? NO_LIST;
    if (id === NO_LIST) return NONE;
    const list = this.lists.get(id);
    const index = levelIndex(properties, chain, list);
    const level = list?.levels.get(index);
    if (list === undefined || level === undefined) return UNRESOLVED;
    const counts = this.counters.count(list, index);
    if (level.format === 'bullet') return BULLET;
    return labelOf(list, level, counts);
  }
}

/** The paragraph's own level; else the one that the list gives its style; else its style's own. */
function levelIndex(
  properties: ParagraphProperties,
  chain: readonly Style[],
  list: List | undefined,
): number {
  if (properties.level !== undefined) return Number(properties.level);
  for (const style of chain) {
    for (const [index, level] of list?.levels ?? []) {
      if (level.style === style.id) return index;
    }
  }
  return Number(chain.find(({ level }) => level !== undefined)?.level ?? 0);
}

function labelOf(list: List, level: Level, counts: ReadonlyMap<number, number>): Label {
  if (level.text.length > MOST_TEXT || level.text.split('%').length - 1 > MOST_NUMBERS) {
    return UNRESOLVED;
  }
  let unresolved = false;
  const text = level.text.replace(/%([1-9])/g, (_, position: string) => {
    const number = numberAt(list, level, counts, Number(position) - 1);
    if (number === undefined) unresolved = true;
    return number ?? '';
  });
  if (unresolved) return UNRESOLVED;
  if (text.trim() === '') return NONE;
  return { text: `${text}${level.suffix}`.replace(/\s+/g, ' '), note: 'numbers-restored' };
}

/** A level that no paragraph was counted at has no number: what Word shows then is anyone's guess. */
function numberAt(
  list: List,
  level: Level,
  counts: ReadonlyMap<number, number>,
  index: number,
): string | undefined {
  const count = counts.get(index);
  const format = list.levels.get(index)?.format;
  if (count === undefined || format === undefined) return undefined;
  return formatNumber(count, level.legal ? 'decimal' : format);
}
