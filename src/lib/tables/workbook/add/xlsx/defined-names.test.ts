import { expect, test } from 'vitest';
import { definedNameEdits } from './defined-names.js';
import { applyEdits } from './edits.js';

const ADDITION = {
  sheet: 'B',
  after: 3,
  about: [2],
  headerRow: 3,
  rows: new Map(),
  widths: [9, 9],
};

/** Two columns behind column D of the second sheet. */
const PLACEMENTS = new Map([[1, [{ addition: ADDITION, top: 3, left: 4, bottom: 9, right: 5 }]]]);

function renamed(names: string): string {
  const start = '<workbook><sheets/><definedNames>';
  const end = '</definedNames><calcPr/></workbook>';
  const part = { bytes: Buffer.from(`${start}${names}${end}`), part: 'p', file: 'f' };
  const changed = applyEdits(part.bytes, definedNameEdits(part, PLACEMENTS)).toString();
  return changed.slice(start.length, -end.length);
}

const name = (of: string, text: string, sheet = ' localSheetId="1"') =>
  `<definedName name="${of}"${sheet}>${text}</definedName>`;

test.each([
  [
    '_xlnm._FilterDatabase',
    "'Sổ &amp; &apos;hộ&apos;'!$A$3:$D$9",
    "'Sổ &amp; &apos;hộ&apos;'!$A$3:$F$9",
  ],
  ['_xlnm.Print_Area', 'B!$A$1:$D$40', 'B!$A$1:$F$40'],
  ['_xlnm.Print_Area', 'B!$A:$D', 'B!$A:$F'],
  [
    '_xlnm.Print_Area',
    'B!$A$1:$D$5,B!$H$1:$J$5,B!$C$6:$D$9',
    'B!$A$1:$F$5,B!$H$1:$J$5,B!$C$6:$F$9',
  ],
  ['_xlnm.Print_Area', '#REF!', '#REF!'],
  ['_xlnm.Print_Area', '', ''],
  ['_xlnm.Print_Titles', 'B!$A:$D,B!$1:$3', 'B!$A:$D,B!$1:$3'],
  ['Bảng_giá', 'B!$A$3:$D$9', 'B!$A$3:$D$9'],
])('%s: %s', (of, text, expected) => {
  expect(renamed(name(of, text))).toBe(name(of, expected));
});

test('names of other sheets, and of none, stay; what stands around them, too', () => {
  const others = [' localSheetId="0"', ''].map((sheet) =>
    name('_xlnm.Print_Area', 'A!$A$3:$D$9', sheet),
  );
  const [first = '', last = ''] = others;
  expect(renamed(`${first}<definedName name="_xlnm.Print_Area" localSheetId="1"/>${last}`)).toBe(
    `${first}<definedName name="_xlnm.Print_Area" localSheetId="1"/>${last}`,
  );
  expect(renamed(`${first}${name('_xlnm.Print_Area', 'B!$A$3:$D$9')}\n${last}`)).toBe(
    `${first}${name('_xlnm.Print_Area', 'B!$A$3:$F$9')}\n${last}`,
  );
});
