import fc from 'fast-check';
import { expect, test } from 'vitest';
import { temporaryFile, textsOf } from '../../../../test/support/files.js';
import { readContent } from '../read/read-content.js';
import { encodeCells } from '../write/content/csv.js';
import type { Quoting } from './quotes.js';

async function read(content: string) {
  const { grids, notices, source } = await readContent(temporaryFile('a.csv', content));
  const codes = notices.map(({ code, place: { row } }) =>
    row === undefined ? code : `${code} ${row}`,
  );
  return { rows: textsOf(grids[0]), codes, delimiter: source.delimiter, grid: grids[0] };
}

test.each([
  ['a caret', 'mã^tên^phí, lệ phí\n1^cấp, đổi^2,5\n2^a, b, c^3\n', '^'],
  ['a tilde', 'mã~tên~cấp\n1~a~xã\n2~b; c~xã\n', '~'],
  ['a unit separator', 'mã\x1ftên\x1fcấp\n1\x1fa, b\x1fxã\n', '\x1f'],
  ['a rare one under titles', 'DANH MỤC\nNăm 2025\nmã^tên^cấp\n1^a^xã\n2^b^xã\n3^c^xã\n', '^'],
])('the delimiter is %s, and told', async (_, text, delimiter) => {
  const found = await read(text);
  expect(found.delimiter).toBe(delimiter);
  expect(found.codes).toEqual(['dialect-delimiter']);
});

test.each([
  ['a sign in one text', 'tên\nkhoảng ~5 ngày\nkhai sinh\n', undefined],
  ['a sign in the header alone', 'ghi~chú\nkhai sinh\nkết hôn\n', undefined],
  ['a comma that parts as well', 'mã,a^b^c\n1,x^y^z\n2,x^y^z\n', ','],
])('%s is no rare delimiter', async (_, text, delimiter) => {
  const found = await read(text);
  expect(found.delimiter).toBe(delimiter);
  expect(found.codes).toEqual([]);
});

test('spaces around quoted cells belong to none; those of other cells stay', async () => {
  const text = '"mã", "tên" ,cấp\n"1",  "a, ""b""" , xã \n"2", "c\nd",bộ\n"3",,\n';
  const { rows, codes, grid } = await read(text);
  expect(codes).toEqual(['dialect-spaces']);
  expect(rows.slice(0, 3)).toEqual([
    ['mã', 'tên', 'cấp'],
    ['1', 'a, "b"', ' xã '],
    ['2', 'c\nd', 'bộ'],
  ]);
  expect(grid?.rows.map(({ number }) => number)).toEqual([1, 2, 3, 5]);
});

test('quotes after a backslash, doubled ones as well; other backslashes stay', async () => {
  const text = '"mã","tên"\n"1","a \\"b, c\\" d"\n"2","C:\\tệp\\\\"\n"3","x ""y"" z"\n4,a\\b\n';
  const { rows, codes } = await read(text);
  expect(codes).toEqual(['dialect-backslash']);
  expect(rows.slice(1)).toEqual([
    ['1', 'a "b, c" d'],
    ['2', 'C:\\tệp\\'],
    ['3', 'x "y" z'],
    ['4', 'a\\b'],
  ]);
});

test('both at once', async () => {
  const { rows, codes } = await read('"mã", "tên"\n"1", "a \\"b\\", c"\n"2", "d"\n');
  expect(codes).toEqual(['dialect-spaces', 'dialect-backslash']);
  expect(rows[1]).toEqual(['1', 'a "b", c']);
});

test('a backslash before the closing quote of a plain file is a letter', async () => {
  const { rows, codes } = await read('mã,thư mục\n1,"C:\\tệp\\"\n2,"D:\\a, b\\"\n');
  expect(codes).toEqual([]);
  expect(rows[1]).toEqual(['1', 'C:\\tệp\\']);
});

test('what another way of quoting does not heal is told row by row', async () => {
  const { codes } = await read('mã,tên\n1,x"y\n2, "z\n3,a"b\n4,c"d\n');
  expect(codes).toEqual(['quote-stray 2', 'quote-stray 3', 'quote-stray 4', 'quote-stray 5']);
});

test('in a file with backslashes an open quote costs its own line', async () => {
  const ok = Array.from({ length: 30 }, (_, i) => `"${i}","a \\"b\\" c"`);
  const { codes, rows } = await read(`"mã","tên"\n${ok.join('\n')}\n"30","mở\n"31","x"\n`);
  expect(codes).toEqual(['dialect-backslash', 'quote-unclosed 32']);
  expect(rows.at(-1)).toEqual(['31', 'x']);
});

test('the evidence may stand far below', async () => {
  const plain = Array.from({ length: 30_000 }, (_, i) => `"${i}","thủ tục"`).join('\n');
  const { codes } = await read(`"mã","tên"\n${plain}\n"x","a \\"b, c\\" d"\n`);
  expect(codes).toEqual(['dialect-backslash']);
});

test('rows that are quoted whole', async () => {
  const text = '"mã,tên,""phí, lệ phí"""\r\n"1,""a, b\nc"",0"\r\n\r\n2,d,1\r\n"3,e,2"\r\n';
  const { rows, codes, grid } = await read(text);
  expect(codes).toEqual(['dialect-rows-quoted']);
  expect(rows).toEqual([
    ['mã', 'tên', 'phí, lệ phí'],
    ['1', 'a, b\nc', '0'],
    ['2', 'd', '1'],
    ['3', 'e', '2'],
  ]);
  expect(grid?.rows.map(({ number }) => number)).toEqual([1, 2, 5, 6]);
});

test.each([
  ['sentences', '"Tên, nhóm"\n"a, b"\n"c, d"\n'],
  [
    'addresses under a header of one word',
    '"Địa chỉ"\n"Xã A,Huyện B,Tỉnh C"\n"Xã D,Huyện E,Tỉnh F"\n',
  ],
  ['one row', '"a,b,c"\n'],
])('a column of quoted %s stays one', async (_, text) => {
  const { rows, codes } = await read(text);
  expect(rows.every((row) => row.length === 1)).toBe(true);
  expect(codes).toEqual([]);
});

test('a delimiter of several bytes, where it is named', async () => {
  const path = temporaryFile('a.csv', 'mã¦tên\n1¦"a¦b, c"\n');
  const { grids, source } = await readContent(path, { delimiter: '¦' });
  expect(textsOf(grids[0])[1]).toEqual(['1', 'a¦b, c']);
  expect(source.delimiter).toBe('¦');
});

test('single quotes are told', async () => {
  const { codes, rows } = await read("'mã', 'tên'\n'1', 'cấp, đổi'\n'2', 'Ea H''leo'\n");
  expect(codes).toEqual(['dialect-single-quotes', 'dialect-spaces']);
  expect(rows[2]).toEqual(['2', "Ea H'leo"]);
});

/** A way to write tables: how it quotes, what parts its cells, what is to be told of it. */
interface Way {
  readonly quoting: Quoting;
  readonly delimiter: string;
  readonly around?: string;
  readonly wraps?: true;
}

const WAYS: Readonly<Record<string, Way>> = {
  plain: { quoting: { quote: '"', backslash: false, spaced: false }, delimiter: ',' },
  spaced: { quoting: { quote: '"', backslash: false, spaced: true }, delimiter: ',', around: ' ' },
  backslash: { quoting: { quote: '"', backslash: true, spaced: false }, delimiter: ';' },
  both: { quoting: { quote: '"', backslash: true, spaced: true }, delimiter: '\t', around: '  ' },
  single: { quoting: { quote: "'", backslash: false, spaced: false }, delimiter: '|' },
  caret: { quoting: { quote: '"', backslash: false, spaced: false }, delimiter: '^' },
  wrapped: {
    quoting: { quote: '"', backslash: false, spaced: false },
    delimiter: ',',
    wraps: true,
  },
};

/** The text of a table, every cell quoted, as the files of these ways have them. */
function written(rows: readonly (readonly string[])[], way: Way): string {
  const { quoting, delimiter, around = '', wraps } = way;
  const lines = rows.map((row) =>
    row
      // A line feed makes `encodeCells` quote; it is taken off again.
      .map((cell) => encodeCells([`\n${cell}`], delimiter, quoting).replace('\n', ''))
      .join(`${delimiter}${around}`),
  );
  const wrapped = wraps ? lines.map((line) => `"${line.replaceAll('"', '""')}"`) : lines;
  return `${wrapped.join('\r\n')}\r\n`;
}

test.each(Object.entries(WAYS))(
  'any table written in the way “%s” is read back equal',
  async (_, way) => {
    const cell = fc
      .array(fc.constantFrom('a', 'ấ', '1', ' ', ',', ';', '"', "'", '\\', '^', '\n', '.'), {
        minLength: 1,
        maxLength: 8,
      })
      .map((parts) => `x${parts.join('')}y`);
    const table = fc.integer({ min: 3, max: 5 }).chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
        minLength: 2,
        maxLength: 6,
      }),
    );
    const header = (width: number) => Array.from({ length: width }, (_, i) => `cột "${i}"`);
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const all = [header(rows[0]?.length ?? 0), ...rows];
        expect((await read(written(all, way))).rows).toEqual(all);
      }),
      { numRuns: 60 },
    );
  },
);
