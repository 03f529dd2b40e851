import { expect, test } from 'vitest';
import { tell } from '../../../test/support/reports/told.js';
import { kind, record } from '../../../test/support/reports.js';
import { ChunkedText } from '../../lib/streams/index.js';
import type { ReportOptions } from '../options.js';
import { REPORT_FORMATS } from './formats.js';
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

test.each(REPORT_FORMATS)(
  '%s masks personal data when asked to, and gives the same bytes every time',
  async (format) => {
    const bytesOf = async (options: ReportOptions) => {
      const { output } = await render(tell(record), format, options);
      const isText = typeof output === 'string' || output instanceof ChunkedText;
      return Buffer.from(isText ? output.toString() : output).toString('latin1');
    };
    const masked = await bytesOf(OPTIONS);
    expect(masked).not.toContain(Buffer.from('Nguyễn Văn A').toString('latin1'));
    expect(await bytesOf(OPTIONS)).toEqual(masked);
    expect(await bytesOf({ ...OPTIONS, redact: false })).not.toEqual(masked);
  },
);
