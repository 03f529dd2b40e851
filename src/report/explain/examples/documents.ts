import type { Example, ExampleParagraph } from '../example.js';

const TITLE = 'NGHỊ QUYẾT về việc sắp xếp các đơn vị hành chính cấp xã';

/** A Word document given as a resolution. */
function document(...paragraphs: readonly ExampleParagraph[]): Example {
  return { command: 'wards derive', files: [{ name: 'nghi-quyet.docx', paragraphs }] };
}

/** Examples of the codes about documents. */
export const documents = {
  'document-without-text': document({ as: 'picture' }),
  'document-numbers-unresolved': document(TITLE, { as: 'uncounted', text: 'Đổi tên xã Hà Quảng' }),
  'document-tracked-changes': document(TITLE, { as: 'inserted', text: 'của tỉnh Cao Bằng' }),
  'document-embedded': document(TITLE, { as: 'embedded' }),
  'document-pictures': document(TITLE, { as: 'picture' }),
  'document-text-left-out': document(TITLE, { as: 'hidden', text: 'Bản nháp' }),
} as const satisfies Record<string, Example>;
