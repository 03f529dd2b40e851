import { lineOf } from '../../remarks/checklist.js';
import type { Remark } from '../../remarks/remark.js';
import { jsonText } from '../json-text.js';
import { checking } from './checking.js';

/** TAP 14: a test point a remark, not ok where it makes the command fail; where there is none, one that says so. */
export const tap = checking(function* ({ failures, found, fails, count, verdict }) {
  yield `TAP version 14\n1..${Math.max(count, 1)}\n`;
  if (count === 0) yield `ok 1 - ${described(verdict)}\n`;
  let number = 0;
  for (const failure of failures) yield pointOf(failure, ++number, false);
  for (const remark of found.all) yield pointOf(remark, ++number, !fails(remark));
  if (count > 0) yield `# ${verdict}\n`;
});

function pointOf(remark: Remark, number: number, isOk: boolean): string {
  const { rule, severity, message, suggestion, place, fingerprint } = remark;
  const { file, sheet, cell } = place;
  const details = { severity, suggestion, file, sheet, line: lineOf(place), cell, fingerprint };
  const known = Object.entries(details).filter(([, value]) => value !== undefined && value !== '');
  return [
    `${isOk ? 'ok' : 'not ok'} ${number} - ${described(`${rule}: ${message}`)}`,
    '  ---',
    // What JSON writes is YAML.
    ...known.map(([name, value]) => `  ${name}: ${jsonText(value)}`),
    '  ...',
    '',
  ].join('\n');
}

/** `#` begins a directive; a backslash takes its meaning away. */
function described(text: string): string {
  return text.replace(/[\\#]/g, '\\$&');
}
