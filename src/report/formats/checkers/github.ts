import { SEVERITIES, type Severity } from '../../../core/findings/index.js';
import { fill, inertInLog } from '../../../lib/text/index.js';
import { lineOf, sheetPlace, shownFile } from '../../remarks/checklist.js';
import type { Remark } from '../../remarks/remark.js';
import { reportWords } from '../../words/report-words.js';
import { checking } from './checking.js';

const COMMAND: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
};

/** So many annotations of each severity a step may have; GitHub drops what comes after (actions/toolkit, docs/problem-matchers.md, “Limitations”). */
const SHOWN = 10;

/** Annotations of GitHub Actions, the gravest first; what it would drop stands in the log, folded. The last line is the verdict. */
export const github = checking(function* ({ lang, all, verdict }) {
  const left: Remark[] = [];
  for (const severity of SEVERITIES) {
    let shown = 0;
    for (const remark of all) {
      if (remark.severity !== severity) continue;
      shown += 1;
      if (shown <= SHOWN) yield annotation(remark);
      else left.push(remark);
    }
  }
  if (left.length > 0) {
    const title = fill(reportWords(lang).beyondAnnotations, { left: left.length, shown: SHOWN });
    yield `::group::${data(title)}\n`;
    for (const remark of left) yield inertInLog(`${logLine(remark)}\n`);
    yield '::endgroup::\n';
  }
  yield `${verdict}\n`;
});

/** `error a.csv:7: what is wrong (code)`. */
function logLine(remark: Remark): string {
  const { rule, severity, place } = remark;
  const line = lineOf(place);
  const file = shownFile(place);
  const where = line === undefined ? file : `${file}:${line}`;
  return `${severity}${where === '' ? '' : ` ${where}`}: ${saidOf(remark)} (${rule})`;
}

function saidOf({ message, suggestion, place }: Remark): string {
  const where = sheetPlace(place);
  return [...(where === '' ? [] : [`${where}:`]), message, suggestion ?? ''].join(' ').trim();
}

function annotation(remark: Remark): string {
  const { rule, severity, place } = remark;
  const file = shownFile(place);
  const line = lineOf(place);
  const properties = [
    ...(file === '' ? [] : [`file=${property(file)}`]),
    ...(line === undefined || file === '' ? [] : [`line=${line}`]),
    `title=${property(rule)}`,
  ];
  return `::${COMMAND[severity]} ${properties.join(',')}::${data(saidOf(remark))}\n`;
}

/** The runner ends a command where its line ends, and undoes these escapes. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
