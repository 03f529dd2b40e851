import type { Example, ExampleParagraph } from '../example/example.js';

export const TITLE = 'NGHỊ QUYẾT về việc sắp xếp các đơn vị hành chính cấp xã';

/** A Word document given as a resolution. */
export function document(...paragraphs: readonly ExampleParagraph[]): Example {
  return { command: 'wards derive', files: [{ name: 'nghi-quyet.docx', paragraphs }] };
}
