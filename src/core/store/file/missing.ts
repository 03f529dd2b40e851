import { basename, dirname } from 'node:path';
import { Failure } from '../../findings/index.js';
import { WORKSPACE_FOLDER } from './folder.js';

/** Takes the folder that should be a workspace; gives the failure, with the folder that people look into: `.haicap` stands in it. */
export function workspaceMissing(directory: string): Failure<'workspace-missing'> {
  const looked = basename(directory) === WORKSPACE_FOLDER ? dirname(directory) : directory;
  return new Failure('workspace-missing', { directory: looked });
}
