import { expect, test } from 'vitest';
import { temporaryFile, textsOf } from '../../../../../test/support/files.js';
import { readContent } from '../../read/read-content.js';

async function readHtml(html: string | Uint8Array, name = 'a.xls') {
  const content = await readContent(temporaryFile(name, html));
  return { ...content, grid: content.grids[0] };
}

async function textsIn(html: string) {
  return textsOf((await readHtml(html)).grid);
}

test('cells are the texts that the page shows: zeros, entities, blanks, breaks', async () => {
  const html = `<html><body><table border=1>
    <tr><th>Mã</th><th>Tên &amp; loại</th></tr>
    <tr><td style='mso-number-format:"\\@"'>00634</td><td>  Cấp
      thẻ&nbsp;&#7841; </td></tr>
    <tr><td>1.005160</td><td>a<br>b<br/><br/>c<p>d</p><div><div>e</div></div><ul><li>f<li>g</ul></td></tr>
    <tr><td>&nbsp;</td><td><b>x</b> <i>y</i><!-- z --></td></tr>
  </table></body></html>`;
  const { source, grid, notices } = await readHtml(html);
  expect(source.format).toBe('html');
  expect(textsOf(grid)).toEqual([
    ['Mã', 'Tên & loại'],
    ['00634', 'Cấp thẻ\u00a0ạ'],
    ['1.005160', 'a\nb\n\nc\nd\ne\nf\ng'],
    ['', 'x y'],
  ]);
  expect(grid?.rows.flatMap(({ cells }) => cells.map((cell) => cell?.type))).not.toContain('date');
  expect(notices).toMatchObject([
    { code: 'content-not-as-named', params: { content: 'html', extension: 'xls' } },
  ]);
});

test('a page under its own name is no news', async () => {
  const { notices } = await readHtml('<table><tr><td>a</table>', 'a.html');
  expect(notices).toEqual([]);
});

test('what old programs forget to close or to open is closed and opened', async () => {
  expect(await textsIn('<table><tr><td><b>a<td>b<tr><td><font>c<td>d</table>')).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ]);
  expect(await textsIn('<table><td>a</td><td>b</td></tr><tr>c</tr>')).toEqual([['a', 'b'], ['c']]);
});

test('spans are merged blocks, none beyond its table', async () => {
  const { grid } = await readHtml(
    `<table><tr><td rowspan=2>a<td colspan=2>b<td>c</tr><tr><td>d<td>e<td>f</tr>
     <tr><td rowspan=99>g<td rowspan="0">h</tr></table><table><tr><td>i</tr></table>`,
  );
  expect(textsOf(grid)).toEqual([['a', 'b', '', 'c'], ['', 'd', 'e', 'f'], ['g', 'h'], ['i']]);
  expect(grid?.merges).toEqual([
    { top: 1, left: 0, bottom: 2, right: 0 },
    { top: 1, left: 1, bottom: 1, right: 2 },
  ]);
});

test('tables and lines beside them come below each other, tables that hold tables in place are none', async () => {
  const html = `<h3>DANH MỤC</h3>Năm 2025<table><tr><td>Tiêu đề</td></tr></table>
    <table><tr><td><table><tr><td>a</td><td>b</td></tr></table></td></tr>
      <tr><td>Một</td><td><table><tr><td>x</td><td>y</td></tr><tr><td>z</td></tr></table></td></tr></table>
    <p>Người lập`;
  expect(await textsIn(html)).toEqual([
    ['DANH MỤC'],
    ['Năm 2025'],
    ['Tiêu đề'],
    ['a', 'b'],
    ['Một', 'x y\nz'],
    ['Người lập'],
  ]);
});

test('numbers that a page stores beside their text, and no others', async () => {
  const { grid } = await readHtml(
    `<table><tr><td x:num="1.00516">1.01</td><td x:num>15</td><td sdval="2.5">2,50</td>
     <td x:num="45839">01/07/2025</td><td x:num>00634</td><td x:str>7</td></tr></table>`,
  );
  expect(grid?.rows[0]?.cells.map((cell) => [cell?.type, cell?.text, cell?.raw])).toEqual([
    ['number', '1.01', 1.00516],
    ['number', '15', 15],
    ['number', '2,50', 2.5],
    ['text', '01/07/2025', '01/07/2025'],
    ['text', '00634', '00634'],
    ['text', '7', '7'],
  ]);
});

test('hidden rows and columns, struck-out texts, and what no page shows', async () => {
  const { grid } = await readHtml(
    `<head><title>t</title><style>.x1 {text-decoration:line-through;} td.x2, .x3 {display:none}</style></head>
     <table><col><col style='display:none'><tr><td class="x1">a</td><td>b</td></tr>
     <tr style="display:none"><td>c</td><td><s>d</s> e</td></tr>
     <tr><td><span style="display:none">1</span>f<script>g</script></td><td class=x3>h</td></tr></table>`,
  );
  expect(textsOf(grid)).toEqual([
    ['a', 'b'],
    ['c', 'd e'],
    ['f', 'h'],
  ]);
  expect(grid?.hiddenColumns).toEqual(new Set([1]));
  expect(grid?.rows.map(({ hidden, struck }) => [hidden, ...(struck ?? [])])).toEqual([
    [undefined, [0, 'whole']],
    [true, [1, 'part']],
    [undefined],
  ]);
});

test('the sheet is called as Excel calls it in a comment', async () => {
  const { grid } = await readHtml(
    `<html><!--[if gte mso 9]><xml><x:ExcelWorkbook><x:ExcelWorksheets><x:ExcelWorksheet>
     <x:Name>Danh mục &amp; phí</x:Name></x:ExcelWorksheet></x:ExcelWorksheets></x:ExcelWorkbook></xml><![endif]-->
     <table><tr><td>a</td></tr></table></html>`,
  );
  expect(grid?.sheet).toBe('Danh mục & phí');
});

test('the encoding is UTF-8 when it may be, else what the page says', async () => {
  const page = (meta: string, text: Uint8Array) =>
    Buffer.concat([
      Buffer.from(`<html><head><meta ${meta}></head><table><tr><td>`),
      text,
      Buffer.from('</td></tr></table></html>'),
    ]);
  const utf8 = await readHtml(page('charset=windows-1252', Buffer.from('Cấp thẻ')));
  expect(textsOf(utf8.grid)).toEqual([['Cấp thẻ']]);
  const meta = 'http-equiv=Content-Type content="text/html; charset=windows-1258"';
  const old = await readHtml(page(meta, Buffer.from([0xd0, 0xd5, 0x6e, 0xf5])));
  expect([old.source.encoding, old.notices.map(({ code }) => code)]).toEqual([
    'windows-1258',
    ['content-not-as-named'],
  ]);
});

test('a frame without its sheets is refused in words', async () => {
  const frame = `<html><x:ExcelWorksheet><x:Name>A</x:Name><x:WorksheetSource HRef="a_files/sheet001.htm"/>
    </x:ExcelWorksheet><frameset rows="*"><frame src="a_files/sheet001.htm"></frameset></html>`;
  await expect(readHtml(frame)).rejects.toMatchObject({ code: 'file-frames' });
});

test.each([
  ['tables in tables', '<table><tr><td>'.repeat(60), 'file-unsafe'],
  ['elements in elements', `<html>${'<b>'.repeat(6000)}`, 'file-unsafe'],
  ['a cell wider than a sheet', '<table><tr><td colspan=20000>a', 'file-too-large'],
  ['wide cells without end', `<table>${'<tr><td colspan=16000>a'.repeat(400)}`, 'file-too-large'],
])('%s are refused', async (_, html, code) => {
  await expect(readHtml(html)).rejects.toMatchObject({ code });
});
