import { readFileSync } from 'node:fs';
import { Failure } from '../../../core/findings/index.js';
import { readDocument } from '../../../lib/documents/index.js';
import { PACKAGE_FOLDER } from '../../../lib/tables/index.js';
import { type NoticeTemplate, readTemplate } from '../../../report/index.js';
import { NOTICE } from './shape.js';

const OWN = new URL('schemas/notices/diff.vi.md', PACKAGE_FOLDER);

/**
 * The template of the notice, an office's own where it names a file. Throws `Failure` notice-invalid with all that is
 * wrong in the file, option-value for a file that is no text, and what reading it does.
 */
export async function loadTemplate(file: string | undefined): Promise<NoticeTemplate> {
  if (file === undefined) return readTemplate(readFileSync(OWN, 'utf8'), NOTICE).template;
  const { source, text } = await readDocument(file);
  if (source.format === 'docx')
    throw new Failure('option-value', {
      option: '--template',
      value: file,
      expected: ['.md', '.txt'],
    });
  const { template, problems } = readTemplate(text, NOTICE);
  if (problems.length > 0) throw new Failure('notice-invalid', { file, problems });
  return template;
}
