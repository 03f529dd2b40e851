import { expect, test } from 'vitest';
import { temporaryFile, textsOf } from '../../../../../test/support/files.js';
import { readContent } from '../../read/read-content.js';

function archive(...parts: readonly (readonly [headers: string, body: string])[]): string {
  const bodies = parts.map(([headers, body]) => `--=_x\r\n${headers}\r\n\r\n${body}\r\n`);
  return `MIME-Version: 1.0\r\nX-Document-Type: Workbook\r\nContent-Type: multipart/related;\r\n\tboundary="=_x"\r\n\r\nHello\r\n${bodies.join('')}--=_x--\r\n`;
}

async function readMht(content: string, name = 'a.xls') {
  return readContent(temporaryFile(name, content));
}

const QUOTED = 'Content-Transfer-Encoding: quoted-printable';

test('one page, quoted-printable or base64', async () => {
  const html = '<table><tr><td>00634</td><td>Cấp thẻ</td></tr></table>';
  const quoted = [...Buffer.from(html)]
    .map((byte) =>
      byte > 126 || byte === 61 ? `=${byte.toString(16).toUpperCase()}` : String.fromCharCode(byte),
    )
    .join('')
    .replace('</td><td>', '</td>=\r\n<td>');
  const base64 = Buffer.from(html)
    .toString('base64')
    .replace(/(.{60})/g, '$1\r\n');
  const type = 'Content-Type: text/html; charset="utf-8"';
  for (const part of [
    [`${type}\r\n${QUOTED}`, quoted],
    [`Content-Transfer-Encoding: BASE64\r\n${type}`, base64],
    [type, html],
  ] as const) {
    const { source, grids, notices } = await readMht(archive(part));
    expect([source.format, textsOf(grids[0])]).toEqual(['mht', [['00634', 'Cấp thẻ']]]);
    expect(notices.map(({ code }) => code)).toEqual(['content-not-as-named']);
  }
  expect((await readMht(archive([type, html]), 'a.mht')).notices).toEqual([]);
});

const described = (name: string, page: string, more = '') =>
  `<x:ExcelWorksheet><x:Name>${name}</x:Name><x:WorksheetSource HRef=3D"${page}"/>${more}</x:ExcelWorksheet>`;

test('the sheets that its frame describes, in that order, hidden ones too', async () => {
  const frame = `<html>${described('Hai', 'a_files/sheet002.htm')}${described('Một', 'a_files/sheet001.htm', '<x:Visible>SheetHidden</x:Visible>')}<frameset></frameset></html>`;
  const page = (name: string, text: string) =>
    [
      `Content-Location: file:///C:/a_files/${name}\r\nContent-Type: text/html; charset="utf-8"`,
      `<link rel=Stylesheet href=stylesheet.css><table><tr><td class=xl1>${text}</td></tr></table>`,
    ] as const;
  const { grids } = await readMht(
    archive(
      [
        `Content-Location: file:///C:/a.htm\r\n${QUOTED}\r\nContent-Type: text/html; charset="utf-8"`,
        frame,
      ],
      [
        'Content-Location: file:///C:/a_files/stylesheet.css\r\nContent-Type: text/css',
        '.xl1 {text-decoration:line-through;}',
      ],
      page('sheet001.htm', 'một'),
      page('sheet002.htm', 'hai'),
      page('tabstrip.htm', 'thẻ'),
    ),
  );
  expect(grids.map((grid) => [grid.sheet, grid.hidden, textsOf(grid)])).toEqual([
    ['Hai', false, [['hai']]],
    ['Một', true, [['một']]],
  ]);
  expect(grids[0]?.rows[0]?.struck).toEqual(new Map([[0, 'whole']]));
});

test.each([
  ['cut off', archive(['Content-Type: text/html', '<table><tr><td>a']).slice(0, -20)],
  ['without a page', archive(['Content-Type: image/png', 'x'])],
  [
    'without a sheet that it describes',
    archive([`${QUOTED}\r\nContent-Type: text/html`, described('A', 'sheet009.htm')]),
  ],
])('an archive %s is refused', async (_, content) => {
  await expect(readMht(content)).rejects.toMatchObject({ code: 'file-truncated' });
});
