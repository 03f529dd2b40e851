import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CFB } from 'xlsx';
import { toUtf16, toWindows1258 } from '../../../test/support/documents/encodings.js';
import { bytesOf, text, workbookOf } from '../../../test/support/documents/workbooks.js';
import { zipOf } from '../../../test/support/documents/zip.js';
import { temporaryFile, temporaryFolder } from '../../../test/support/files.js';
import { LIMITS } from '../tables/limits.js';
import { readDocument } from './read-document.js';

const TEXT =
  'Điều 1. Sắp xếp các xã ven sông\n1. Nhập toàn bộ xã Bến Đò vào xã Cây Đa để thành lập xã mới.\n';

async function failureOf(name: string, bytes: string | Uint8Array): Promise<unknown> {
  return readDocument(temporaryFile(name, bytes)).then(
    () => 'no failure',
    (error: unknown) => error,
  );
}

function compoundOf(streams: readonly string[]): Buffer {
  const archive = CFB.utils.cfb_new();
  for (const stream of streams) CFB.utils.cfb_add(archive, stream, Buffer.alloc(5000, 1));
  return CFB.write(archive, { type: 'buffer', fileType: 'cfb' });
}

describe('text', () => {
  test.each([
    ['a.md', 'markdown'],
    ['a.MARKDOWN', 'markdown'],
    ['a.txt', 'text'],
    ['a', 'text'],
  ])('%s is %s, as it stands', async (name, format) => {
    const { source, ...content } = await readDocument(temporaryFile(name, `\ufeff${TEXT}`));
    expect(content).toEqual({ text: TEXT, notes: [], notices: [] });
    expect(source).toMatchObject({
      format,
      encoding: 'utf-8',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      size: Buffer.byteLength(TEXT) + 3,
    });
    expect(source.name).toMatch(new RegExp(`/${name}$`));
  });

  test('Markdown that begins with HTML, or with what JSON begins with', async () => {
    for (const start of ['<table><tr><td>a</td></tr></table>', '[1] a', '{a}']) {
      const content = await readDocument(temporaryFile('a.md', start));
      expect(content.text).toBe(start);
    }
  });

  test('line ends of any system are line feeds', async () => {
    const { text } = await readDocument(temporaryFile('a.txt', 'a\r\nb\rc\n'));
    expect(text).toBe('a\nb\nc\n');
  });

  test('other encodings are found out, and a guess is told', async () => {
    const wide = await readDocument(temporaryFile('a.txt', toUtf16(TEXT, 'be', true)));
    expect(wide).toMatchObject({ text: TEXT, notices: [] });
    const guessed = await readDocument(temporaryFile('a.txt', toWindows1258(TEXT)));
    expect(guessed).toMatchObject({
      text: TEXT,
      source: { encoding: 'windows-1258', encodingConfidence: expect.any(Number) },
      notices: [{ code: 'encoding-guessed' }],
    });
  });

  test('the encoding that the user names is taken', async () => {
    const path = temporaryFile('a.txt', Buffer.from([0xd0]));
    expect((await readDocument(path, { encoding: 'windows-1258' })).text).toBe('Đ');
    await expect(readDocument(path, { encoding: 'koi8-r' })).rejects.toMatchObject({
      code: 'option-value',
    });
  });

  test('nothing but blanks is a text, too', async () => {
    expect((await readDocument(temporaryFile('a.txt', ' \n'))).text).toBe(' \n');
  });
});

describe('refusals', () => {
  test('no file, a folder, no bytes, too many', async () => {
    const folder = temporaryFolder();
    await expect(readDocument(join(folder, 'a.docx'))).rejects.toMatchObject({
      code: 'file-missing',
    });
    await expect(readDocument(folder)).rejects.toMatchObject({ code: 'file-is-directory' });
    expect(await failureOf('a.docx', '')).toMatchObject({ code: 'file-empty' });
    const path = temporaryFile('a.txt', 'x');
    truncateSync(path, LIMITS.fileBytes + 1);
    await expect(readDocument(path)).rejects.toMatchObject({ code: 'file-too-large' });
  });

  test.each([
    ['a.pdf', '%PDF-1.7', 'pdf'],
    ['a.docx', '{\\rtf1 a}', 'rtf'],
    ['a.png', '\x89PNG\r\n', 'png'],
    ['a.docx', '<html><body>a</body></html>', 'html'],
    ['a.txt', '<?xml version="1.0"?><a/>', 'xml'],
    ['a.csv', 'a,b\n', 'csv'],
    ['a.bin', '\x00\x01\x02', 'bin'],
    ['a.doc', compoundOf(['/WordDocument']), 'doc'],
    ['a.docx', compoundOf(['/WordDocument']), 'doc'],
    ['a.xls', compoundOf(['/Workbook']), 'xls'],
    ['a.ppt', compoundOf(['/PowerPoint Document']), 'ppt'],
    ['a.ole', compoundOf(['/Other']), 'ole'],
    ['a.xlsx', bytesOf(workbookOf({ A: [[text('a')]] })), 'xlsx'],
    ['a.docx', bytesOf(workbookOf({ A: [[text('a')]] }), 'ods'), 'ods'],
    ['a.jar', zipOf([{ name: 'META-INF/MANIFEST.MF', content: 'x' }]), 'zip'],
  ])('%s (case %#) is refused as what it is', async (name, content, extension) => {
    expect(await failureOf(name, content)).toMatchObject({
      code: 'format-unsupported',
      params: { extension, supported: ['docx', 'md', 'txt'] },
    });
  });

  test('a document with a password is an OLE file', async () => {
    const bytes = compoundOf(['/EncryptionInfo', '/EncryptedPackage']);
    expect(await failureOf('a.docx', bytes)).toMatchObject({ code: 'file-encrypted' });
  });

  test.each([
    ['a.docx', 'PK'],
    ['a.docx', 'văn bản'],
    ['a.docx', '\0\0\0\0\0'],
    ['a.md', '\0\0\0\0\0'],
    ['a.docx', zipOf([{ name: 'readme.txt', content: 'x' }])],
    ['a.docx', compoundOf(['/Other'])],
    ['a.doc', compoundOf(['/WordDocument']).subarray(0, 600)],
  ])('%s (case %#) that holds no document is broken', async (name, content) => {
    expect(await failureOf(name, content)).toMatchObject({ code: 'file-truncated' });
  });
});

test.each([
  ['a.txt', 'file-too-large', `${TEXT}\n`.repeat(50_000)],
  ['a.md', 'record-too-large', `${TEXT}1. Nhập ${'xã A, '.repeat(40_000)}vào xã B.\n`],
])('what is longer than any resolution is refused by name: %s, %s', async (name, code, content) => {
  expect(await failureOf(name, content)).toMatchObject({ code });
});
