import { createHash } from 'node:crypto';
import { readJsonDocument } from '../../checked-json/index.js';
import { Failure, isFailure, type Problem } from '../../findings/index.js';
import { loadRegister, registerVersion } from '../codec/load.js';
import type { Register } from '../types.js';
import { applyOverlay } from './apply.js';
import { lineOf } from './line-of.js';
import type { OpenOverlay, RegisterOverlay } from './types.js';
import { overlayProblems } from './verify.js';

/**
 * Opens an overlay and proves it against the register of the installation; gives the register with it.
 * Throws `Failure` overlay-invalid with all for which it doesn't hold, or file-is-directory and its like.
 */
export async function openOverlay(
  file: string,
): Promise<OpenOverlay & { readonly register: Register }> {
  const { value: overlay, bytes } = await readJsonDocument<RegisterOverlay>(
    file,
    'register-overlay.schema.json',
    'overlay-invalid',
  ).catch((cause: unknown) => {
    throw isFailure(cause) && cause.code === 'file-missing' ? absent(file) : cause;
  });
  const register = loadRegister();
  const problems = overlayProblems(register, registerVersion(), overlay);
  if (problems.length > 0) {
    const text = bytes.toString('utf8');
    throw new Failure('overlay-invalid', {
      file,
      problems: problems.map((problem) => withLine(problem, overlay, text)),
    });
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { file, sha256, overlay, register: applyOverlay(register, overlay) };
}

/** An overlay that isn't there is a wrong option, not an input that can't be read. */
function absent(file: string): Failure<'overlay-invalid'> {
  const problems: Problem[] = [{ path: '', rule: 'overlay-absent' }];
  return new Failure('overlay-invalid', { file, problems });
}

/** The line of the item that a problem is about. */
function withLine(problem: Problem, overlay: RegisterOverlay, text: string): Problem {
  const [, name, at] = /^(relations|resolutions|provinces)\[(\d+)\]/.exec(problem.path) ?? [];
  if (name === undefined) return problem;
  const items = overlay[name as 'relations' | 'resolutions' | 'provinces'];
  const line = lineOf(text, items[Number(at)]);
  return line === undefined ? problem : { ...problem, line };
}
