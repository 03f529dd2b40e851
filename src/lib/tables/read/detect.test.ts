import { expect, test } from 'vitest';
import { detectContainer } from './detect.js';

function detect(content: string, name: string): string {
  return detectContainer(Buffer.from(content, 'latin1'), name);
}

const OLE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';

test.each([
  ['PK\x03\x04rest', 'a.csv', 'zip'],
  [OLE, 'a.xlsx', 'compound'],
  ['a,b\n', 'a.csv', 'delimited'],
  ['a\tb\n', 'a.TXT', 'delimited'],
  ['[1,2]\n', 'a.csv', 'delimited'],
  ['a,b\n', 'no-extension', 'delimited'],
  ['a\tb\n', 'old-export.xls', 'delimited'],
  ['[{"a":1}]', 'no-extension', 'json'],
  ['\xef\xbb\xbf {"a":1}', 'a.data', 'json'],
  ['{"a":1}', 'a.jsonl', 'json'],
  ['not json', 'a.json', 'json'],
  ['<!DOCTYPE html><html>', 'a.xls', 'html'],
  ['\xef\xbb\xbf<html>', 'a.csv', 'html'],
  ['<style>a{}</style>\n<TABLE>', 'a.xls', 'html'],
  ['<?xml version="1.0"?><html xmlns="x">', 'a.xls', 'html'],
  [
    '<?xml version="1.0"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">',
    'a.xml',
    'xml',
  ],
  ['MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n', 'a.xls', 'mht'],
  ['From: <Saved>\nContent-Type: text/html\nMIME-Version: 1.0\n', 'a.mht', 'mht'],
  ['Content-Type: x,MIME-Version: 1.0\n', 'a.csv', 'delimited'],
])('%j called %s is %s', (content, name, container) => {
  expect(detect(content, name)).toBe(container);
});

test.each([
  ['%PDF-1.7', 'a.xlsx', 'pdf'],
  ['\x89PNG\r\n', 'a.png', 'png'],
  ['<!DOCTYPE html><p>a', 'a.xls', 'html'],
  ['<?xml version="1.0"?><a/>', 'a.xls', 'xml'],
  ['# title', 'notes.md', 'md'],
  ['\x00\x01\x02', 'a.bin', 'bin'],
])('%j called %s is refused as %s', (content, name, extension) => {
  expect(() => detect(content, name)).toThrow(
    expect.objectContaining({
      code: 'format-unsupported',
      params: expect.objectContaining({ extension }),
    }),
  );
});

test.each([
  ['a.xlsx', 'XLSX'],
  ['a.csv', 'CSV'],
])('%s of nothing but NULs is broken, not unsupported', (file, reason) => {
  expect(() => detect('\x00\x00\x00\x00\x00', file)).toThrow(
    expect.objectContaining({ code: 'file-truncated', params: { file, reason } }),
  );
});

test('a stray NUL does not keep a text from being read', () => {
  expect(detect('mã,tên\n1,a\x00\n', 'a.csv')).toBe('delimited');
});
