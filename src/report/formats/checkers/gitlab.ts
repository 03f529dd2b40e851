import { madeWhenRead } from '../../../lib/streams/index.js';
import { lineOf, sheetPlace } from '../../remarks/checklist.js';
import type { Remark } from '../../remarks/remark.js';
import { jsonList } from '../json-text.js';
import { checking } from './checking.js';

/** GitLab knows five severities. */
const SEVERITY = { error: 'critical', warning: 'major', info: 'info' } as const;

type Severity = (typeof SEVERITY)[keyof typeof SEVERITY] | 'blocker';

/** GitLab's code quality report: an array, an entry a remark. What could not be read blocks: nobody knows what stands in it. */
export const gitlab = checking(function* ({ failures, found }) {
  const entries = madeWhenRead(function* () {
    for (const failure of failures) yield entryOf(failure, 'blocker');
    for (const remark of found.all) yield entryOf(remark, SEVERITY[remark.severity]);
  });
  yield* jsonList(entries, 0);
  yield '\n';
});

function entryOf(remark: Remark, severity: Severity) {
  const { rule, message, suggestion, place, fingerprint } = remark;
  const where = sheetPlace(place);
  return {
    description: [...(where === '' ? [] : [`${where}:`]), message, suggestion ?? '']
      .join(' ')
      .trim(),
    check_name: rule,
    fingerprint,
    severity,
    // GitLab wants a file and a line also where there is none.
    location: { path: place.file || '.', lines: { begin: lineOf(place) ?? 1 } },
  };
}
