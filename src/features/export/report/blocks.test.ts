import { expect, test } from 'vitest';
import { prettyText } from '../../../../test/support/reports/pretty.js';
import { exported } from '../../../../test/support/reports.js';

test('what was written and where', async () => {
  expect(await prettyText(exported)).toMatchInlineSnapshot(`
    "Xuất thủ tục hành chính theo hồ sơ xuất clean: 10 bản ghi của bộ dữ liệu procedures
    Phiên bản: @3

      procedures.csv · 10 bản ghi · 1234 byte · sha256
        0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef

    Các tệp nằm ở: out
    "
  `);
});

test('an export of changes says so', async () => {
  const manifest = { ...exported.manifest, since: { revision: 2, removedKeys: ['1.000003'] } };
  expect(await prettyText({ ...exported, manifest }, { lang: 'en' })).toContain(
    'Holds only what changed; records removed: 1.',
  );
});
