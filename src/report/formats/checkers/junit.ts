import { escapeMarkup } from '../../../lib/text/index.js';
import { sheetPlace, shownFile } from '../../remarks/checklist.js';
import type { Remark } from '../../remarks/remark.js';
import { checking } from './checking.js';

/** Reports are the same whenever and wherever they are made. */
const NOWHEN = { timestamp: '1970-01-01T00:00:00', hostname: 'localhost', time: 0 };

/**
 * JUnit as Ant writes it, the strictest of its forms: a test case a remark. What reaches `--fail-on` has failed, what could
 * not be read is an error; where there is no remark, one case says so.
 */
export const junit = checking(function* ({ failures, found, fails, failed, count, verdict }) {
  const numbers = { tests: Math.max(count, 1), failures: failed, errors: failures.length };
  const suite = { package: 'haicap', id: 0, name: 'haicap', ...NOWHEN, ...numbers };
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n';
  yield `  <testsuite ${attributes(suite)}>\n    <properties/>\n`;
  if (count === 0) yield `    <testcase ${attributes(named('haicap', verdict))}/>\n`;
  for (const failure of failures) yield caseOf(failure, 'error');
  for (const remark of found.all) yield caseOf(remark, fails(remark) ? 'failure' : undefined);
  yield `    <system-out>${escapeMarkup(verdict)}</system-out>\n    <system-err/>\n`;
  yield '  </testsuite>\n</testsuites>\n';
});

function caseOf(remark: Remark, outcome: 'error' | 'failure' | undefined): string {
  const { rule, message, suggestion = '', place, fingerprint } = remark;
  const where = sheetPlace(place) || (place.row === undefined ? '' : String(place.row));
  const name = `${where === '' ? '' : `${where}: `}${message} (${rule})`;
  const head = `    <testcase ${attributes(named(shownFile(place) || 'haicap', name))}`;
  if (outcome === undefined) return `${head}/>\n`;
  const lines = [message, suggestion, `${rule} ${fingerprint}`].filter((line) => line !== '');
  const text = lines.map(escapeMarkup).join('\n');
  return `${head}>\n      <${outcome} ${attributes({ type: rule, message })}>${text}</${outcome}>\n    </testcase>\n`;
}

function named(classname: string, name: string) {
  return { classname, name, time: 0 };
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}="${escapeMarkup(String(value))}"`)
    .join(' ');
}
