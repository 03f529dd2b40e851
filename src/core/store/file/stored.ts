import type { CommitResult, Workspace } from './workspace.js';

/** A revision that was stored, and the one before it that can be restored, if there is one. */
export interface StoredRevision {
  readonly dataset: string;
  readonly revision: number;
  readonly before: number | undefined;
}

export type OnStored = (stored: StoredRevision) => void;

/** Tells of the revision that a commit or a restoration made, if it made one. */
export function tellStored(
  workspace: Workspace,
  { revision }: Pick<CommitResult, 'revision'>,
  onStored?: OnStored,
): void {
  if (revision === undefined || onStored === undefined) return;
  const { id, dataset } = revision;
  const [, before] = workspace.revisions(dataset);
  onStored({ dataset, revision: id, before: before?.id });
}
