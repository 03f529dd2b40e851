import { expect, test } from 'vitest';
import { CFB } from 'xlsx';
import {
  bytesOf,
  changePart,
  text,
  workbookOf,
} from '../../../../test/support/documents/workbooks.js';
import { xlsxOf } from '../../../../test/support/documents/xlsx.js';
import { temporaryFile } from '../../../../test/support/files.js';
import { LIMITS } from '../limits.js';
import { readContent } from '../read/read-content.js';

const ROWS = Array.from({ length: 400 }, (_, i) => [text(`1.${i}`), text(`Thủ tục số ${i}`)]);
const WORKBOOK = workbookOf({ A: ROWS });

async function failureOf(name: string, bytes: Uint8Array): Promise<unknown> {
  return readContent(temporaryFile(name, bytes)).then(
    () => 'no failure',
    (error: unknown) => error,
  );
}

/** The workbook as xlsx, with the header of its sheet in the central directory changed. */
function withSheetHeader(change: (header: Buffer) => void): Buffer {
  const bytes = bytesOf(WORKBOOK);
  change(bytes.subarray(bytes.lastIndexOf('xl/worksheets/sheet1.xml') - 46));
  return bytes;
}

function archiveOf(parts: Readonly<Record<string, string>>): Buffer {
  const archive = CFB.utils.cfb_new();
  for (const [name, content] of Object.entries(parts)) {
    CFB.utils.cfb_add(archive, name, Buffer.from(content), { unsafe: true });
  }
  return CFB.write(archive, { type: 'buffer', fileType: 'zip' });
}

test.each(['xlsx', 'ods'] as const)('%s: cut off anywhere it is truncated', async (format) => {
  const bytes = bytesOf(WORKBOOK, format);
  for (const share of [0.02, 0.3, 0.6, 0.95, 0.999]) {
    const cut = bytes.subarray(0, Math.floor(bytes.length * share));
    expect(await failureOf(`a.${format}`, cut)).toMatchObject({ code: 'file-truncated' });
  }
});

test('xls: cut off it is truncated', async () => {
  const bytes = bytesOf(WORKBOOK, 'biff8');
  for (const share of [0.02, 0.3, 0.6, 0.9]) {
    const cut = bytes.subarray(0, Math.floor(bytes.length * share));
    expect(await failureOf('a.xls', cut)).toMatchObject({ code: 'file-truncated' });
  }
});

test('a changed byte in a part is told with the part', async () => {
  const bytes = bytesOf(WORKBOOK);
  const at = bytes.indexOf('xl/sharedStrings.xml') + 200;
  bytes.writeUInt8(bytes.readUInt8(at) ^ 0xff, at);
  expect(await failureOf('a.xlsx', bytes)).toMatchObject({
    code: 'file-truncated',
    params: { reason: 'xl/sharedStrings.xml' },
  });
});

test('a sheet whose XML breaks off inside a sound archive is truncated, not empty', async () => {
  const sheet = 'xl/worksheets/sheet1.xml';
  const bytes = changePart(bytesOf(WORKBOOK), sheet, (xml) => xml.slice(0, xml.length / 2));
  expect(await failureOf('a.xlsx', bytes)).toMatchObject({
    code: 'file-truncated',
    params: { reason: sheet },
  });
});

test('a sheet that refers to text that is not there is truncated, not empty', async () => {
  const bytes = changePart(bytesOf(WORKBOOK), 'xl/sharedStrings.xml', () => '<sst></sst>');
  expect(await failureOf('a.xlsx', bytes)).toMatchObject({
    code: 'file-truncated',
    params: { reason: 'xl/worksheets/sheet1.xml' },
  });
});

test('a part that declares more bytes than allowed is refused before it is unpacked', async () => {
  const bytes = withSheetHeader((header) => header.writeUInt32LE(LIMITS.partBytes + 1, 24));
  expect(await failureOf('a.xlsx', bytes)).toMatchObject({
    code: 'file-too-large',
    params: { limit: '100 MB', found: '101 MB' },
  });
});

test('a part that unpacks to more than it declares is truncated', async () => {
  const bytes = withSheetHeader((header) => header.writeUInt32LE(header.readUInt32LE(24) - 1, 24));
  expect(await failureOf('a.xlsx', bytes)).toMatchObject({ code: 'file-truncated' });
});

test('a part whose two headers contradict each other is truncated', async () => {
  const bytes = bytesOf(WORKBOOK);
  bytes.writeUInt32LE(1, bytes.indexOf('xl/worksheets/sheet1.xml') - 30 + 22);
  expect(await failureOf('a.xlsx', bytes)).toMatchObject({ code: 'file-truncated' });
});

test('an encrypted part means an encrypted file', async () => {
  const bytes = withSheetHeader((header) => header.writeUInt16LE(1, 8));
  expect(await failureOf('a.xlsx', bytes)).toMatchObject({ code: 'file-encrypted' });
});

test('an xlsx with a password is an OLE file', async () => {
  const archive = CFB.utils.cfb_new();
  CFB.utils.cfb_add(archive, '/EncryptionInfo', Buffer.from('x'));
  CFB.utils.cfb_add(archive, '/EncryptedPackage', Buffer.alloc(5000, 1));
  const bytes: Buffer = CFB.write(archive, { type: 'buffer', fileType: 'cfb' });
  expect(await failureOf('a.xlsx', bytes)).toMatchObject({ code: 'file-encrypted' });
});

test('an xls with a password', async () => {
  const archive = CFB.read(bytesOf(WORKBOOK, 'biff8'), { type: 'buffer' });
  const content = Buffer.from(CFB.find(archive, '/Workbook').content);
  const begin = 4 + content.readUInt16LE(2);
  const filePass = Buffer.from('2f0006000000345612ab', 'hex');
  const bytes = Buffer.concat([content.subarray(0, begin), filePass, content.subarray(begin)]);
  CFB.utils.cfb_add(archive, '/Workbook', bytes);
  const written: Buffer = CFB.write(archive, { type: 'buffer', fileType: 'cfb' });
  expect(await failureOf('a.xls', written)).toMatchObject({ code: 'file-encrypted' });
});

test('an ods with a password', async () => {
  const bytes = changePart(bytesOf(WORKBOOK, 'ods'), 'META-INF/manifest.xml', (xml) =>
    xml.replace('</manifest:manifest>', '<manifest:encryption-data/>$&'),
  );
  expect(await failureOf('a.ods', bytes)).toMatchObject({ code: 'file-encrypted' });
});

test.each([
  ['docx', { '[Content_Types].xml': '<Types/>', 'word/document.xml': '<d/>' }],
  ['xlsb', { '[Content_Types].xml': '<Types/>', 'xl/workbook.bin': 'x' }],
  ['odt', { mimetype: 'application/vnd.oasis.opendocument.text' }],
  ['zip', { 'readme.txt': 'x' }],
])('an archive that is a %s', async (extension, parts) => {
  expect(await failureOf('a.bin', archiveOf(parts))).toMatchObject({
    code: 'format-unsupported',
    params: { extension },
  });
});

test('an archive that calls itself a workbook and holds none is broken', async () => {
  expect(await failureOf('a.xlsx', archiveOf({ 'readme.txt': 'x' }))).toMatchObject({
    code: 'file-truncated',
  });
});

test('a Word document of the old kind', async () => {
  const archive = CFB.utils.cfb_new();
  CFB.utils.cfb_add(archive, '/WordDocument', Buffer.alloc(5000, 1));
  const bytes: Buffer = CFB.write(archive, { type: 'buffer', fileType: 'cfb' });
  expect(await failureOf('a.doc', bytes)).toMatchObject({
    code: 'format-unsupported',
    params: { extension: 'doc' },
  });
});

test('a workbook of more cells than allowed is refused', async () => {
  const cells = (row: number) => `<row r="${row}"><c r="XFD${row}"><v>1</v></c></row>`;
  const rows = Array.from({ length: Math.ceil(LIMITS.cells / 16_384) }, (_, i) => cells(i + 1));
  expect(await failureOf('a.xlsx', xlsxOf(rows.join('')))).toMatchObject({
    code: 'file-too-large',
    params: { limit: LIMITS.cells },
  });
});
