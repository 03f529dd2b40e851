import type { SqlAction, SqlReport } from '../sql-types.js';
import { fill } from '../template.js';
import type { ReportWords } from '../words.js';
import type { Lines, Page } from './page.js';

/**
 * Of `wards sql`: the script itself, what it does in comments before it. It is written as it stands, not
 * wrapped or painted: names with control characters were refused before, and nothing else can steer a terminal.
 */
export function sqlLines(page: Page, report: SqlReport): Lines {
  const { sql } = page.words;
  const { asOf, statements } = report;
  const comments = notesOf(report).map((note) => `-- ${fill(sql[note], { asOf })}`);
  return [...comments, ...statements.map((statement) => `${statement};`)];
}

const NOTES: Readonly<Record<SqlAction, readonly (keyof ReportWords['sql'])[]>> = {
  crosswalk: ['crosswalk'],
  drop: ['drop'],
  migrate: ['migrate', 'codes', 'touched'],
  count: ['count', 'codes'],
  undo: ['undo'],
};

function notesOf({ action, subject, isWhole }: SqlReport): (keyof ReportWords['sql'])[] {
  const notes = [...NOTES[action]];
  if (action === 'drop' || action === 'undo') return notes;
  notes.push(subject);
  if (action === 'migrate') notes.push(isWhole ? 'whole' : 'partly');
  return notes;
}
