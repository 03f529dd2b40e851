import { convertToHtml } from 'mammoth';
import { expect, test } from 'vitest';
import { temporaryFile } from '../../../../test/support/files.js';
import { readDocument } from '../read-document.js';
import { encodeDocx } from './docx.js';
import type { Paragraph } from './paragraph.js';

const plain = (text: string) => [{ text, bold: false }];

const PARAGRAPHS: readonly Paragraph[] = [
  { type: 'heading', depth: 1, stretches: plain('Thông báo <số 1> & "2"') },
  { type: 'text', depth: 0, stretches: plain('Dòng một\ndòng hai') },
  { type: 'item', depth: 0, stretches: [{ text: '1.005160', bold: true }, ...plain(' · Cấp thẻ')] },
  { type: 'item', depth: 1, stretches: plain('phí:  không') },
  { type: 'heading', depth: 2, stretches: plain('Hết\u0000') },
];

test('our own reader reads every text back, and finds nothing odd', async () => {
  const { text, notes, notices } = await readDocument(
    temporaryFile('a.docx', encodeDocx(PARAGRAPHS)),
  );
  expect([notes, notices]).toEqual([[], []]);
  expect(text.split('\n\n').map((paragraph) => paragraph.trim())).toEqual([
    'Thông báo <số 1> & "2"',
    'Dòng một\ndòng hai',
    '- 1.005160 · Cấp thẻ',
    '- phí:  không',
    'Hết\ufffd',
  ]);
});

test('another reader sees headings, lists in lists and bold', async () => {
  const { value, messages } = await convertToHtml({ buffer: encodeDocx(PARAGRAPHS) });
  expect(messages).toEqual([]);
  expect(value).toBe(
    '<h1>Thông báo &lt;số 1&gt; &amp; "2"</h1><p>Dòng một<br />dòng hai</p>' +
      '<ul><li><strong>1.005160</strong> · Cấp thẻ<ul><li>phí:  không</li></ul></li></ul><h2>Hết\ufffd</h2>',
  );
});

test('headings and items deeper than the deepest are as deep as it', async () => {
  const deep: readonly Paragraph[] = [
    { type: 'heading', depth: 12, stretches: plain('a') },
    { type: 'item', depth: 30, stretches: plain('b') },
  ];
  const { value, messages } = await convertToHtml({ buffer: encodeDocx(deep) });
  expect(messages).toEqual([]);
  expect(value).toContain('<h6>a</h6>');
});

test('the same paragraphs are the same bytes', () => {
  expect(encodeDocx(PARAGRAPHS).equals(encodeDocx([...PARAGRAPHS]))).toBe(true);
});
