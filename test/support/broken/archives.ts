import { CFB } from 'xlsx';
import { packParts } from '../documents/xlsx.js';
import {
  type BrokenWorkbook,
  SHEET,
  SOUND,
  withEntry,
  withoutPart,
  withParts,
  xlsx,
} from './case.js';

const MEGABYTE = 1024 * 1024;
const PADDED = { [SHEET]: `${SOUND[SHEET]}${' '.repeat(50 * MEGABYTE)}` };

/** A ZIP64 field without the size that it is there for. */
const EMPTY_ZIP64 = Buffer.from([1, 0, 0, 0]);

/** The sound workbook with bytes of its first central header changed. */
function withCentralHeader(change: (header: Buffer) => void): Buffer {
  const bytes = packParts(SOUND);
  change(bytes.subarray(bytes.indexOf('PK\x01\x02', 0, 'latin1')));
  return bytes;
}

/** Archives that are broken, or lie about what they hold. */
export const ARCHIVES: readonly BrokenWorkbook[] = [
  xlsx('a signature and nothing more', 'file-truncated', () => Buffer.from('PK\x03\x04')),
  xlsx('cut in the middle', 'file-truncated', () => {
    const bytes = packParts(SOUND);
    return bytes.subarray(0, bytes.length / 2);
  }),
  xlsx('a wrong checksum', 'file-truncated', () => withEntry({ declared: { crc: 1 } })),
  xlsx('an unknown method of compression', 'file-truncated', () =>
    withEntry({ declared: { method: 99 } }),
  ),
  xlsx('a part larger than it says', 'file-truncated', () => withEntry({ declared: { size: 9 } })),
  xlsx('a part smaller than it says', 'file-truncated', () =>
    withEntry({ declared: { size: 90 * MEGABYTE } }),
  ),
  xlsx('a part that says to be too large', 'file-too-large', () =>
    withEntry({ declared: { size: 101 * MEGABYTE } }),
  ),
  xlsx('a bomb that says what it is', 'file-too-large', () =>
    withParts({ [SHEET]: Buffer.alloc(101 * MEGABYTE) }),
  ),
  xlsx('a bomb that lies', 'file-truncated', () =>
    withEntry({ content: Buffer.alloc(101 * MEGABYTE), declared: { size: 1000 } }),
  ),
  xlsx('parts that say to be too large together', 'file-too-large', () =>
    withEntry(
      {},
      Array.from({ length: 6 }, (_, i) => ({
        name: `xl/media/${i}`,
        content: '',
        declared: { size: 90 * MEGABYTE },
      })),
    ),
  ),
  xlsx('entries that share their bytes', 'file-truncated', () =>
    withEntry({}, [
      { name: 'xl/worksheets/sheet2.xml', content: SOUND[SHEET] ?? '', sharing: SHEET },
    ]),
  ),
  xlsx('a name twice', 'file-truncated', () =>
    withEntry({}, [{ name: SHEET, content: '<other/>' }]),
  ),
  xlsx('a name twice but for case', 'file-truncated', () =>
    withEntry({}, [{ name: SHEET.toUpperCase(), content: '<other/>' }]),
  ),
  xlsx('a size in a ZIP64 field that is not there', 'file-truncated', () =>
    withEntry({ declared: { size: 0xffffffff } }),
  ),
  xlsx('a size in an empty ZIP64 field', 'file-truncated', () =>
    withEntry({ declared: { size: 0xffffffff }, extra: EMPTY_ZIP64 }),
  ),
  xlsx('an entry beyond the end', 'file-truncated', () =>
    withCentralHeader((header) => header.writeUInt32LE(0x7fffffff, 42)),
  ),
  xlsx('an encrypted entry', 'file-encrypted', () =>
    withCentralHeader((header) => header.writeUInt16LE(1, 8)),
  ),
  xlsx('names that lead out of the folder', 1, () =>
    withParts({ '../../../../tmp/haicap-escaped': 'x', '/etc/haicap-escaped': 'x' }),
  ),
  xlsx('blanks without end after the sheet', 1, () => withParts(PADDED)),
  ...['[Content_Types].xml', 'xl/workbook.xml', SHEET, 'xl/_rels/workbook.xml.rels'].map((part) =>
    xlsx(`without ${part}`, 'file-truncated', () => withoutPart(part)),
  ),
  xlsx('without the relationships of the package', 1, () => withoutPart('_rels/.rels')),
  { ...xlsx('with macros', 1, () => withParts({ 'xl/vbaProject.bin': 'x' })), name: 'a.xlsm' },
  {
    ...xlsx('in binary parts', 'format-unsupported', () => withParts({ 'xl/workbook.bin': 'x' })),
    name: 'a.xlsb',
  },
  xlsx('with a password', 'file-encrypted', () => {
    const archive = CFB.utils.cfb_new();
    CFB.utils.cfb_add(archive, '/EncryptionInfo', Buffer.from('x'));
    CFB.utils.cfb_add(archive, '/EncryptedPackage', Buffer.alloc(5000, 1));
    return CFB.write(archive, { type: 'buffer', fileType: 'cfb' });
  }),
];
