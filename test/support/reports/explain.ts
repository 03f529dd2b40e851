import type { Language } from '../../../src/core/kinds/index.js';
import type { ExplainReport } from '../../../src/features/explain/report/types.js';
import { findingWords } from '../../../src/report/words/finding-text.js';

/** Of `code-malformed`, with an example of its own. */
export function explained(lang: Language): ExplainReport {
  const { title, why, remedy } = findingWords('code-malformed', lang);
  const content = 'Mã số,Tên\n1.1.012756,Đính chính giấy chứng nhận\n';
  return {
    type: 'explain',
    code: 'code-malformed',
    title,
    why,
    remedy,
    severity: 'error',
    rejecting: true,
    example: { kind: 'procedures', files: [{ name: 'danh-sach.csv', content }] },
  };
}
