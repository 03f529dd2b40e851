import { createHash } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { openFile } from '../../lib/tables/index.js';
import { readJsonFile } from '../checked-json/index.js';
import { Failure, type Finding, finding, type Problem } from '../findings/index.js';
import { MANIFEST_NAME, type Manifest } from './manifest.js';

/** What a delivered folder was compared with, and where it differs. */
export interface Verified {
  readonly manifest: Manifest;
  readonly findings: readonly Finding[];
}

/** Who follows a verification. */
export interface VerifyWatch {
  /** Told of all that is in the folder before it is looked at; may refuse it. */
  readonly claim?: (files: readonly string[]) => Promise<void>;
  /** Told of each file before it is read. */
  readonly begin?: (file: string) => void;
}

/**
 * Takes a folder that an export wrote, or a copy of it; compares every file with what its manifest says.
 * Throws `Failure` manifest-missing, manifest-invalid, and what reading it does.
 */
export async function verifyExport(
  directory: string,
  { claim, begin }: VerifyWatch = {},
): Promise<Verified> {
  const names = await namesIn(directory);
  if (!names.includes(MANIFEST_NAME)) throw new Failure('manifest-missing', { directory });
  const manifest = await readJsonFile<Manifest>(
    join(directory, MANIFEST_NAME),
    'manifest.schema.json',
    'manifest-invalid',
    outsideProblems,
  );
  const listed = [...manifest.files, ...(manifest.texts ?? [])];
  await claim?.(names.map((name) => join(directory, name)));
  const findings: Finding[] = [];
  for (const file of listed) {
    begin?.(file.name);
    findings.push(
      ...(await differences(directory, { ...file, name: nameAmong(names, file.name) })),
    );
  }
  const known = new Set([MANIFEST_NAME, ...listed.map(({ name }) => nameAmong(names, name))]);
  const others = names.filter((name) => !known.has(name));
  return { manifest, findings: [...findings, ...others.map((name) => unlisted(directory, name))] };
}

/** What a file is called in its folder: macOS writes letters and their marks apart in archives, too. */
function nameAmong(names: readonly string[], listed: string): string {
  if (names.includes(listed)) return listed;
  return names.find((name) => name.normalize('NFC') === listed.normalize('NFC')) ?? listed;
}

async function namesIn(directory: string): Promise<string[]> {
  try {
    return (await readdir(directory)).sort();
  } catch (cause) {
    throw new Failure('manifest-missing', { directory }, { cause });
  }
}

/** A manifest that was tampered with may name files anywhere. */
const ELSEWHERE = /[\\/]|^\.\.?$/;

function outsideProblems(value: unknown, isWhole: boolean): Problem[] {
  if (!isWhole) return [];
  const { files, texts = [] } = value as Manifest;
  const part = (list: string, at: number, name: string): Problem[] =>
    ELSEWHERE.test(name)
      ? [{ path: `${list}[${at}].name`, rule: 'profile-outside', found: JSON.stringify(name) }]
      : [];
  return [
    ...files.flatMap(({ name }, at) => part('files', at, name)),
    ...texts.flatMap(({ name }, at) => part('texts', at, name)),
  ];
}

interface Listed {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

async function differences(directory: string, listed: Listed): Promise<Finding[]> {
  const file = join(directory, listed.name);
  const details = { place: { file } };
  const found = await stat(file).catch(() => undefined);
  if (found?.isFile() !== true) return [finding('delivered-missing', details, {})];
  if (found.size !== listed.bytes)
    return [finding('delivered-size', details, { found: found.size, expected: listed.bytes })];
  const sha256 = await hashOf(file);
  return sha256 === listed.sha256
    ? []
    : [finding('delivered-changed', details, { found: sha256, expected: listed.sha256 })];
}

function unlisted(directory: string, name: string): Finding {
  return finding('delivered-unlisted', { place: { file: join(directory, name) } }, {});
}

/** Bytes that are read at a time. */
const PIECE = 1_048_576;

async function hashOf(path: string): Promise<string> {
  const file = await openFile(path);
  try {
    const hash = createHash('sha256');
    const piece = Buffer.allocUnsafe(PIECE);
    for (let at = 0; at < file.size; ) {
      const { bytesRead } = await file.read(piece, 0, PIECE, at);
      if (bytesRead === 0) break;
      hash.update(piece.subarray(0, bytesRead));
      at += bytesRead;
    }
    await file.refuseIfChanged();
    return hash.digest('hex');
  } finally {
    await file.close();
  }
}
