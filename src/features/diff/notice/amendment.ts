import type { FieldChange } from '../../../core/compare/index.js';
import { fill, type TextRun, truncate } from '../../../lib/text/index.js';
import {
  type SpokenChange,
  shortened,
  spokenChange,
  type TextChange,
} from '../../../report/index.js';
import { diffWords } from '../report/words/index.js';

type Context = Parameters<typeof spokenChange>[1];

/** What became of a field as a decision words it: in one text, or item by item. */
export interface Amendment {
  readonly text: string;
  readonly items: readonly string[];
}

/** Columns that each side of a change may take, unless everything is asked for. */
const LONGEST_SIDE = 300;

/** So many places of a text are amended one by one; of more the new text alone can still be read. */
const MOST_EDITS = 4;

/** Takes a field that changed; `whole`: no text is cut. */
export function amendmentOf(field: FieldChange, context: Context, whole: boolean): Amendment {
  const spoken: SpokenChange = spokenChange(field, context);
  const { notice, items: itemWords, item } = diffWords(context.lang);
  const told = (change: TextChange) => amendmentText(notice, change, whole);
  if (spoken.type === 'text') return { text: told(spoken.change), items: [] };
  return {
    text: spoken.kept === 0 ? '' : fill(diffWords(context.lang).itemsKept, { kept: spoken.kept }),
    items: spoken.items.map(
      ({ name, change }) =>
        `${fill(item, { item: itemWords[name] })}${aboutText(change)}${told(change)}`,
    ),
  };
}

/** Columns by which an item is known again. */
const ABOUT = 80;

/** Which item it was, where only phrases of it are told. */
function aboutText(change: TextChange): string {
  if (change.type !== 'rewritten') return '';
  const before = change.runs.map(oldText).join('');
  return `“${truncate(before.replace(/\s+/g, ' '), ABOUT)}”: `;
}

type Words = ReturnType<typeof diffWords>['notice'];

function amendmentText(words: Words, change: TextChange, whole: boolean): string {
  const short = (one: TextChange) => (whole ? one : shortened(one, LONGEST_SIDE));
  if (change.type === 'rewritten') return rewrittenText(words, change.runs, short);
  const cut = short(change);
  if (cut.type === 'replaced') return fill(words.replaced, { from: cut.from, to: cut.to });
  return 'text' in cut ? cut.text : '';
}

/** Phrase by phrase, each with the words before it; or the new text, where too many changed. */
function rewrittenText(
  words: Words,
  runs: readonly TextRun[],
  short: (change: TextChange) => TextChange,
): string {
  const edits = editsOf(runs);
  if (edits.length > 0 && edits.length <= MOST_EDITS)
    return edits.map((edit) => editText(words, edit)).join('; ');
  const now = short({ type: 'added', text: runs.map(newText).join('') });
  return fill(words.now, { text: 'text' in now ? now.text : '' });
}

function oldText(run: TextRun): string {
  if ('kept' in run) return run.kept;
  return 'removed' in run ? run.removed : '';
}

function newText(run: TextRun): string {
  if ('kept' in run) return run.kept;
  return 'added' in run ? run.added : '';
}

/** A phrase that went, came, or stands in another's place; what came stands behind `after`. */
interface Edit {
  readonly from: string;
  readonly to: string;
  readonly after: string;
}

function editsOf(runs: readonly TextRun[]): Edit[] {
  const edits: Edit[] = [];
  let after = '';
  for (const [at, run] of runs.entries()) {
    if ('kept' in run) after = run.kept;
    else if ('removed' in run) {
      const next = runs[at + 1];
      const to = next !== undefined && 'added' in next ? next.added : '';
      edits.push({ from: run.removed.trim(), to: to.trim(), after });
    } else {
      const before = runs[at - 1];
      if (before === undefined || !('removed' in before))
        edits.push({ from: '', to: run.added.trim(), after });
    }
  }
  return edits.filter(({ from, to }) => from !== to);
}

function editText(words: Words, { from, to, after }: Edit): string {
  if (from !== '' && to !== '') return fill(words.phraseReplaced, { from, to });
  if (to === '') return fill(words.phraseRemoved, { from });
  const before = lastWords(after);
  return before === ''
    ? fill(words.phraseFirst, { to })
    : fill(words.phraseAdded, { to, after: before });
}

/** Words by which a place in a text is found. */
const LEADING = 4;

function lastWords(text: string): string {
  return text.trim().split(/\s+/).slice(-LEADING).join(' ');
}
