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
export function chunksByFile(findings: readonly Finding[]): Map<string, Chunk[]> {
  const byFile = new Map<string, Finding[]>();
  for (const found of findings) {
    const group = byFile.get(found.place.file);
    if (group === undefined) byFile.set(found.place.file, [found]);
    else group.push(found);
  }
  return new Map([...byFile].map(([file, group]) => [file, chunksOf(group)]));
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

function chunksOf(findings: readonly Finding[]): Chunk[] {
  const chunks: Chunk[] = [];
  let open: string[] = [];
  for (const found of findings) {
    const json = JSON.stringify(inFile(found, ''));
    open.push(json);
    if (endsChunk(json)) {
      chunks.push(chunkOf(open));
      open = [];
    }
  }
  if (open.length > 0) chunks.push(chunkOf(open));
  return chunks;
}

function chunkOf(findings: readonly string[]): Chunk {
  const json = `[${findings.join(',')}]`;
  return { hash: sha256(json), content: pack(json) };
}

function endsChunk(json: string): boolean {
  return sha256(json).readUInt16BE(0) % CHUNK_SIZE === 0;
}

function inFile(found: Finding, file: string): Finding {
  return { ...found, place: { ...found.place, file } };
}
