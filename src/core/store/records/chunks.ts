import type { Finding } from '../../findings/index.js';
import { sha256 } from './hashed-content.js';
import { pack, unpackVerified } from './packed.js';

/** How many findings a chunk holds on average. */
const CHUNK_SIZE = 64;

/** A run of findings of one file, their file left out. */
export interface Chunk {
  /** SHA-256 of the JSON. */
  readonly hash: Buffer;
  /** Packed JSON. */
  readonly content: Buffer;
}

/** A chunk and the file whose findings it holds. */
export interface FileChunk {
  readonly file: string;
  readonly chunk: Chunk;
}

/** The findings of one file of a revision, as ids of stored chunks. */
export interface ChunkList {
  readonly file: string;
  readonly chunks: readonly number[];
}

/**
 * Splits findings by file, and those of a file into chunks, so that an import that finds mostly what
 * the one before found, perhaps in a file of another name, stores little. Where a chunk ends depends
 * on the finding that ends it and on nothing else: one finding more or less changes one chunk.
 */
export function* chunksOf(findings: Iterable<Finding>): Generator<FileChunk> {
  const open = new Map<string, string[]>();
  for (const found of findings) {
    const { file } = found.place;
    const json = JSON.stringify(inFile(found, ''));
    const run = open.get(file) ?? [];
    run.push(json);
    open.set(file, run);
    if (!endsChunk(json)) continue;
    yield { file, chunk: chunkOf(run) };
    open.set(file, []);
  }
  for (const [file, run] of open) if (run.length > 0) yield { file, chunk: chunkOf(run) };
}

/** The findings of a chunk, in `file`, if they are what was stored. */
export function findingsOf(chunk: Chunk, file: string): Finding[] {
  const findings = JSON.parse(unpackVerified(chunk)) as Finding[];
  return findings.map((found) => inFile(found, file));
}

/**
 * A chunk again, when its findings were emptied. It ends in as many blanks as its number: of two that differed in
 * what is gone now, each stays a chunk of its own.
 */
export function maskedChunk(findings: readonly Finding[], id: number): Chunk {
  const json = `[${findings.map((found) => JSON.stringify(inFile(found, ''))).join(',')}]${' '.repeat(id)}`;
  return { hash: sha256(json), content: pack(json) };
}

/** Packed when it is stored: most chunks are stored already, and packing takes longer than all else. */
function chunkOf(findings: readonly string[]): Chunk {
  const json = `[${findings.join(',')}]`;
  return {
    hash: sha256(json),
    get content() {
      return pack(json);
    },
  };
}

function endsChunk(json: string): boolean {
  return sha256(json).readUInt16BE(0) % CHUNK_SIZE === 0;
}

function inFile(found: Finding, file: string): Finding {
  return { ...found, place: { ...found.place, file } };
}
