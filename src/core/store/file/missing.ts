import { basename, dirname } from 'node:path';
import { Failure } from '../../findings/index.js';

/** Takes the folder that should be a workspace; gives the failure, with the folder that people look into: `.haicap` stands in it. */
export function workspaceMissing(directory: string): Failure<'workspace-missing'> {
  const looked = basename(directory) === '.haicap' ? dirname(directory) : directory;
  return new Failure('workspace-missing', { directory: looked });
}
