import fc from 'fast-check';
import { extractRawText } from 'mammoth';
import { expect, test } from 'vitest';
import { docxParts, paragraph, root } from '../../../../test/support/documents/docx.js';
import {
  packParts,
  relationships,
  type XlsxParts,
} from '../../../../test/support/documents/xlsx.js';
import { temporaryFile } from '../../../../test/support/files.js';
import { ELEMENT_LIMITS, LIMITS } from '../../tables/limits.js';
import { readDocument } from '../read-document.js';

async function read(parts: XlsxParts) {
  return readDocument(temporaryFile('a.docx', packParts(parts)));
}

async function failureOf(bytes: Uint8Array): Promise<unknown> {
  return readDocument(temporaryFile('a.docx', bytes)).then(
    () => 'no failure',
    (error: unknown) => error,
  );
}

test('gives the text and what it was read from', async () => {
  const content = await read(docxParts(paragraph('Điều 1.') + paragraph('Xã')));
  expect(content).toEqual({
    source: {
      name: expect.stringMatching(/\/a\.docx$/),
      format: 'docx',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      size: expect.any(Number),
    },
    text: 'Điều 1.\n\nXã\n',
    notes: [],
    notices: [],
  });
});

test('a document without text has an empty one, and says that it has a picture', async () => {
  const picture = '<w:p><w:r><w:drawing><a:blip xmlns:a="urn:a"/></w:drawing></w:r></w:p>';
  expect(await read(docxParts(picture))).toMatchObject({
    text: '',
    notes: [{ code: 'pictures', count: 1 }],
  });
});

test('parts are found by what leads to them; numbers and styles are among them', async () => {
  const { 'word/document.xml': _, ...parts } = docxParts('');
  const numbered = '<w:p><w:pPr><w:pStyle w:val="S"/></w:pPr><w:r><w:t>Xã</w:t></w:r></w:p>';
  const content = await read({
    ...parts,
    '_rels/.rels': relationships([['officeDocument', '/word/other.xml']]),
    'word/_rels/other.xml.rels': relationships([
      ['styles', 'parts/s.xml'],
      ['numbering', 'parts/n.xml'],
      ['header', 'header1.xml'],
      ['footnotes', 'footnotes.xml'],
    ]),
    'word/other.xml': root('document', `<w:body>${numbered}</w:body>`),
    'word/parts/s.xml': root(
      'styles',
      '<w:style w:type="paragraph" w:styleId="S"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
    ),
    'word/parts/n.xml': root(
      'numbering',
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
    ),
    'word/header1.xml': root('hdr', paragraph('đầu trang')),
    'word/footnotes.xml': root('footnotes', paragraph('chú thích')),
  });
  expect(content.text).toBe('1. Xã\n');
});

test('a document to which nothing leads is where it usually is', async () => {
  const { '_rels/.rels': _, ...parts } = docxParts(paragraph('Xã'));
  expect((await read(parts)).text).toBe('Xã\n');
});

test('UTF-16 is read', async () => {
  const parts = docxParts(paragraph('Xã'));
  const wide = Buffer.from(`\ufeff${parts['word/document.xml']}`, 'utf16le');
  expect((await read({ ...parts, 'word/document.xml': wide })).text).toBe('Xã\n');
});

test('cut off anywhere it is truncated', async () => {
  const bytes = packParts(docxParts(paragraph('Xã').repeat(400)));
  for (const share of [0.05, 0.3, 0.6, 0.95, 0.999]) {
    const cut = bytes.subarray(0, Math.floor(bytes.length * share));
    expect(await failureOf(cut)).toMatchObject({ code: 'file-truncated' });
  }
});

test('a part whose XML breaks off, is missing or is another is told with its name', async () => {
  const parts = docxParts(paragraph('Xã').repeat(9));
  const whole = parts['word/document.xml'] ?? '';
  const { 'word/document.xml': _, ...without } = parts;
  for (const broken of [
    { ...parts, 'word/document.xml': whole.slice(0, whole.length / 2) },
    { ...parts, 'word/document.xml': root('styles', '') },
    { ...without, 'word/other.xml': '' },
  ]) {
    expect(await failureOf(packParts(broken))).toMatchObject({
      code: 'file-truncated',
      params: { reason: 'word/document.xml' },
    });
  }
});

test('entities that grow are refused before they do', async () => {
  const parts = docxParts('');
  const entities = '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;&b;">]>';
  const document = entities + root('document', paragraph('&c;'));
  expect(await failureOf(packParts({ ...parts, 'word/document.xml': document }))).toMatchObject({
    code: 'file-unsafe',
  });
});

test('elements that stand in each other without end are refused', async () => {
  const body = '<w:p><w:r>'.repeat(10_000) + '</w:r></w:p>'.repeat(10_000);
  expect(await failureOf(packParts(docxParts(body)))).toMatchObject({ code: 'file-unsafe' });
});

test('a part that declares more bytes than allowed is refused before it is unpacked', async () => {
  const bytes = packParts(docxParts(''), [
    { name: 'word/bomb.xml', content: 'x', declared: { size: LIMITS.partBytes + 1 } },
  ]);
  expect(await failureOf(bytes)).toMatchObject({ code: 'file-too-large' });
});

test('more paragraphs than allowed are refused', async () => {
  const bytes = packParts(docxParts('<w:p/>'.repeat(ELEMENT_LIMITS.p + 1)));
  expect(await failureOf(bytes)).toMatchObject({
    code: 'file-too-large',
    params: { limit: '1000000 × <p>' },
  });
});

test('numbers that make the text longer than allowed are refused', async () => {
  const label = 'x'.repeat(255);
  const numbered =
    '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:p>';
  const bytes = packParts({
    ...docxParts(numbered.repeat(Math.ceil(LIMITS.partBytes / label.length) + 1)),
    'word/_rels/document.xml.rels': relationships([['numbering', 'numbering.xml']]),
    'word/numbering.xml': root(
      'numbering',
      `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:lvlText w:val="${label}"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
    ),
  });
  expect(await failureOf(bytes)).toMatchObject({
    code: 'file-too-large',
    params: { limit: '4 MB', found: '5 MB' },
  });
});

const words = fc.constantFrom('Xã', ' Bến Đò', 'a &lt; b', ' ', '1. ', '');
const run = fc.oneof(
  words.map((text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`),
  words.map((text) => `<w:ins w:id="1"><w:r><w:t>${text}</w:t></w:r></w:ins>`),
  words.map((text) => `<w:del w:id="1"><w:r><w:delText>${text}</w:delText></w:r></w:del>`),
  words.map((text) => `<w:hyperlink><w:r><w:t>${text}</w:t></w:r></w:hyperlink>`),
  fc.constantFrom('<w:r><w:tab/></w:r>', '<w:r><w:instrText>PAGE</w:instrText></w:r>'),
);
const drawnParagraph = fc
  .array(run, { maxLength: 4 })
  .map((runs) => `<w:p><w:pPr><w:spacing w:after="0"/></w:pPr>${runs.join('')}</w:p>`);
const block = fc.oneof(
  drawnParagraph,
  drawnParagraph.map((cell) => `<w:tbl><w:tr><w:tc>${cell}</w:tc></w:tr></w:tbl>`),
  drawnParagraph.map((inner) => `<w:sdt><w:sdtContent>${inner}</w:sdtContent></w:sdt>`),
);

test('gives the text that mammoth gives, where Word puts nothing of its own to it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(block, { maxLength: 6 }), async (blocks) => {
      const buffer = packParts(docxParts(blocks.join('')));
      const { value } = await extractRawText({ buffer });
      const judged = value
        .split('\n\n')
        .map((line) => line.replaceAll('\t', ' ').trim())
        .filter((line) => line !== '');
      const { text } = await readDocument(temporaryFile('a.docx', buffer));
      expect(text.split('\n\n').map((line) => line.trim())).toEqual(
        judged.length === 0 ? [''] : judged,
      );
    }),
    { seed: 20250701, numRuns: 150 },
  );
});
