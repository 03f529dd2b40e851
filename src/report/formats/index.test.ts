import { expect, test } from 'vitest';
import { type Report, tell } from '../../../test/support/reports/told.js';
import {
  kind,
  malformedCode,
  published,
  record,
  validation,
} from '../../../test/support/reports.js';
import { ChunkedText } from '../../lib/streams/index.js';
import type { ReportOptions } from '../options.js';
import { FORMATS, REPORT_FORMATS } from './formats.js';
import { render } from './index.js';

const OPTIONS: ReportOptions = {
  lang: 'vi',
  redact: true,
  colour: false,
  width: 80,
  samples: 5,
  failOn: 'error',
  folder: '/',
  kind,
};

/** A name where a report shows records, a number of a person where it shows findings or changes. */
const found = { ...validation, findings: [malformedCode(5, 'Nguyễn Văn A, CCCD 001099012345')] };

const REPORTS: ReadonlyMap<string, Report> = new Map<string, Report>([
  ['remarks', found],
  ['notice', published],
]);

test.each(REPORT_FORMATS)(
  '%s masks personal data when asked to, and gives the same bytes every time',
  async (format) => {
    const { renders } = FORMATS[format];
    const report = REPORTS.get(renders) ?? record;
    const bytesOf = async (options: ReportOptions) => {
      const { output } = await render(tell(report), format, options);
      const isText = typeof output === 'string' || output instanceof ChunkedText;
      return Buffer.from(isText ? output.toString() : output).toString('latin1');
    };
    const masked = await bytesOf(OPTIONS);
    const shown = report === record ? 'Nguyễn Văn A' : '001099012345';
    expect(masked).not.toContain(Buffer.from(shown).toString('latin1'));
    expect(await bytesOf(OPTIONS)).toEqual(masked);
    expect(await bytesOf({ ...OPTIONS, redact: false })).not.toEqual(masked);
  },
);
