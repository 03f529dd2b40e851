import { expect, test } from 'vitest';
import { tell } from '../../../test/support/reports/told.js';
import { kind, record } from '../../../test/support/reports.js';
import type { ReportOptions } from '../options.js';
import { REPORT_FORMATS } from './formats.js';
import { render } from './index.js';

const OPTIONS: ReportOptions = {
  lang: 'vi',
  redact: true,
  colour: false,
  width: 80,
  samples: 5,
  kind,
};

test.each(REPORT_FORMATS)(
  '%s masks personal data when asked to, and gives the same bytes every time',
  async (format) => {
    const { output } = await render(tell(record), format, OPTIONS);
    expect(Buffer.from(output).toString('latin1')).not.toContain(
      Buffer.from('Nguyễn Văn A').toString('latin1'),
    );
    expect(await render(tell(record), format, OPTIONS)).toEqual({ output });
    const shown = await render(tell(record), format, { ...OPTIONS, redact: false });
    expect(shown.output).not.toEqual(output);
  },
);
