import type { Parent } from '../../core/store/index.js';

/** What a revision was made of, as JSON documents have it. */
export function parentsDocument(parents: readonly Parent[]) {
  return parents.map(({ role, revision, files }) => ({
    role,
    revision,
    files: files?.map(({ file, sha256 }) => ({ file, sha256 })),
  }));
}
