import { fill } from '../../../../lib/text/index.js';
import { type Blocks, dayText, findingBlocks, type Wording } from '../../../../report/index.js';
import type { SqlAction, SqlReport } from './types.js';
import { sqlWords } from './words/index.js';

/**
 * Of `wards sql`: the script itself, what it does in comments before it. It is written as it stands, not
 * wrapped or painted: names with control characters were refused before, and nothing else can steer a terminal.
 */
export function sqlBlocks(wording: Wording, report: SqlReport): Blocks {
  const sql = sqlWords(wording.lang);
  const { statements } = report;
  const asOf = dayText(report.asOf, wording.lang);
  const comments = notesOf(report).map((note) => `-- ${fill(sql[note], { asOf })}`);
  const lines = [...comments, ...statements.map((statement) => `${statement};`)];
  return [{ type: 'script', lines }];
}

/** What is said beside the script, of people's answers; no line when there is nothing to say. */
export function sqlAside({ findings }: SqlReport): Blocks {
  return findingBlocks(findings);
}

type Note = Exclude<keyof ReturnType<typeof sqlWords>, 'table'>;

const NOTES: Readonly<Record<SqlAction, readonly Note[]>> = {
  crosswalk: ['crosswalk'],
  drop: ['drop'],
  migrate: ['migrate', 'codes', 'touched'],
  count: ['count', 'codes'],
  undo: ['undo'],
};

function notesOf({ action, subject, isWhole, hasParts }: SqlReport): Note[] {
  const notes = [...NOTES[action]];
  if (action === 'drop' || action === 'undo') return notes;
  if (hasParts) notes.push('areas');
  notes.push(subject);
  if (action === 'migrate') notes.push(isWhole ? 'whole' : 'partly');
  return notes;
}
