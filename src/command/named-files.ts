import { realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Config } from '../core/config/index.js';
import { isProfileFile } from '../core/portal/choices.js';
import { flagOf } from './flag.js';
import type { NamedFile } from './shared-files.js';
import { STANDARD } from './standard.js';

/**
 * What a command may do with what an option names: read a file, write one, read one and write it anew, write files into
 * a folder. The one list of the options that name files, for all who ask what a command touches.
 */
const USES = {
  output: 'writes',
  out: 'writes',
  copy: 'writes',
  mark: 'writes',
  saveMapping: 'writes',
  workbook: 'writes',
  questions: 'writes',
  to: 'fills',
  decisions: 'changes',
  baseline: 'changes',
  mapping: 'reads',
  areas: 'reads',
  template: 'reads',
  profile: 'reads',
  config: 'reads',
  registerOverlay: 'reads',
  fromWorkbook: 'reads',
  workspace: 'keeps',
} as const satisfies Readonly<Record<string, 'reads' | 'writes' | 'changes' | 'fills' | 'keeps'>>;

/** The options of a command, as commander leaves them. */
export type GivenOptions = Readonly<Partial<Record<keyof typeof USES, unknown>>>;

type Use = (typeof USES)[keyof typeof USES];

const NAMES = Object.keys(USES) as readonly (keyof typeof USES)[];

/** The options that have a file changed which is otherwise read, or made by asking. */
const CHANGES = ['baselineUpdate', 'fromWorkbook'] as const;

/** Whether something is asked for that writes a file. */
export function isAskedToWrite(options: Readonly<Record<string, unknown>>): boolean {
  const isGiven = (name: string) => options[name] !== undefined;
  return NAMES.some((name) => USES[name] === 'writes' && isGiven(name)) || CHANGES.some(isGiven);
}

/** Every file and folder that options name. */
export function namesGiven(options: GivenOptions): readonly string[] {
  return NAMES.flatMap((name) => pathOf(options, name) ?? []);
}

/** The folders in which a command may leave something if it is killed; behind a link, the file itself is written. */
export function foldersWritten(options: GivenOptions): ReadonlySet<string> {
  const files = [...filesOf(options, 'writes'), ...filesOf(options, 'changes')];
  const paths = files.flatMap(({ path }) => [path, realPathOf(path)]);
  return new Set([
    ...paths.map((path) => dirname(path)),
    ...filesOf(options, 'fills').map(({ path }) => path),
  ]);
}

/** The files that options and the configuration have a command read, and those that options have it write. */
export function filesUsed(options: GivenOptions, { file, registerOverlay }: Config) {
  const ofOffice = [file, registerOverlay].flatMap((path) => path ?? []);
  return {
    reads: [
      ...ofOffice.map((path) => ({ name: path, path })),
      ...filesOf(options, 'reads').filter((read) => !isRenewed(read, options)),
    ],
    writes: [...filesOf(options, 'changes'), ...filesOf(options, 'writes')],
  };
}

/** A mapping is read before all else: what was added to it may be saved under its own name. */
function isRenewed({ name, path }: NamedFile, { saveMapping }: GivenOptions): boolean {
  return name === flagOf('mapping') && path === saveMapping;
}

function filesOf(options: GivenOptions, use: Use) {
  return NAMES.filter((name) => USES[name] === use).flatMap((name) => {
    const path = pathOf(options, name);
    // Of `backup`, which has no option for what it makes.
    return path === undefined ? [] : { name: name === 'copy' ? 'FILE' : flagOf(name), path };
  });
}

function pathOf(options: GivenOptions, name: keyof typeof USES): string | undefined {
  const value = options[name];
  if (typeof value !== 'string' || value === STANDARD) return undefined;
  return name === 'profile' && !isProfileFile(value) ? undefined : value;
}

/** Where a link leads; a file that is yet to be made is where its name says. */
export function realPathOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
