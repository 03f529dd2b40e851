import { Failure } from '../../findings/index.js';
import type { Workspace } from '../file/workspace.js';
import type { Revision } from './revision.js';

/**
 * The revision that a reference means. `@12` names its dataset itself; `@latest` and `@~1` mean the
 * dataset named, else `usual` where there is one of that name, else the only one.
 * Throws `Failure` revision-unknown, dataset-unknown, or command-needs where it isn't clear which.
 */
export function resolveRevision(
  workspace: Workspace,
  reference: string,
  dataset: string | undefined,
  usual?: string,
): Revision {
  const byNumber = workspace.revisions().find((revision) => `@${revision.id}` === reference);
  if (byNumber !== undefined && (dataset ?? byNumber.dataset) === byNumber.dataset) return byNumber;
  return workspace.resolve(dataset ?? datasetMeant(workspace, usual), reference);
}

function datasetMeant(workspace: Workspace, usual: string | undefined): string {
  const known = workspace.datasets().map(({ name }) => name);
  if (usual !== undefined && known.includes(usual)) return usual;
  const [only, ...others] = known;
  if (only === undefined) throw new Failure('dataset-unknown', { dataset: usual ?? '', known });
  if (others.length === 0) return only;
  throw new Failure('command-needs', { needed: `--dataset ${known.join(' | ')}` });
}
