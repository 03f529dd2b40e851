import { SEVERITIES, type Severity } from '../../../core/findings/index.js';
import { lineOf, sheetPlace, shownFile } from '../../remarks/checklist.js';
import type { Remark } from '../../remarks/remark.js';
import { checking } from './checking.js';

const COMMAND: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
};

/** Annotations of GitHub Actions, the gravest first: it shows the first ten of each severity only. The last line is the verdict. */
export const github = checking(function* ({ all, verdict }) {
  for (const severity of SEVERITIES)
    for (const remark of all) if (remark.severity === severity) yield annotation(remark);
  yield `${verdict}\n`;
});

function annotation({ rule, severity, message, suggestion, place }: Remark): string {
  const file = shownFile(place);
  const line = lineOf(place);
  const properties = [
    ...(file === '' ? [] : [`file=${property(file)}`]),
    ...(line === undefined || file === '' ? [] : [`line=${line}`]),
    `title=${property(rule)}`,
  ];
  const where = sheetPlace(place);
  const said = [...(where === '' ? [] : [`${where}:`]), message, suggestion ?? ''].join(' ');
  return `::${COMMAND[severity]} ${properties.join(',')}::${data(said.trim())}\n`;
}

/** The runner ends a command where its line ends, and undoes these escapes. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
