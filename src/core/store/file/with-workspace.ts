import { relative, resolve } from 'node:path';
import { findWorkspace, WORKSPACE_FOLDER } from './folder.js';
import { openWorkspace } from './open.js';
import type { Workspace } from './workspace.js';

/** The workspace's folder: the one named, else the nearest upwards, else one to be made here. */
export function workspaceFolder(named: string | undefined): string {
  return resolve(named ?? findWorkspace(process.cwd()) ?? WORKSPACE_FOLDER);
}

/** A path as a person in the working directory would type it. */
export function shortPath(path: string): string {
  const short = relative(process.cwd(), path);
  return short.startsWith('..') ? path : short;
}

/** Opens the workspace for reading, does the work and closes it whatever happens. */
export async function reading<T>(
  named: string | undefined,
  work: (workspace: Workspace) => T | Promise<T>,
): Promise<T> {
  return closing(
    await openWorkspace(workspaceFolder(named), { create: false, readOnly: true }),
    work,
  );
}

/** Opens the workspace for writing; `create` makes it where there is none. */
export async function writing<T>(
  named: string | undefined,
  create: boolean,
  work: (workspace: Workspace) => T | Promise<T>,
): Promise<T> {
  return closing(await openWorkspace(workspaceFolder(named), { create }), work);
}

async function closing<T>(
  workspace: Workspace,
  work: (workspace: Workspace) => T | Promise<T>,
): Promise<T> {
  try {
    return await work(workspace);
  } finally {
    workspace.close();
  }
}
