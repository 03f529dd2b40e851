import type { Finding } from '../../findings/index.js';
import { sha256 } from './hashed-content.js';
import { pack, unpackVerified } from './packed.js';
import {
  type FindingParts,
  findingsIn,
  isSameHead,
  partsOf,
  type RepairHead,
  type StoredFindings,
} from './stored-findings.js';

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
  const open = new Map<string, Run>();
  for (const found of findings) {
    const { file } = found.place;
    const run = open.get(file) ?? new Run();
    open.set(file, run);
    const parts = partsOf(found);
    run.push(parts);
    if (!endsChunk(parts)) continue;
    yield { file, chunk: chunkOf(run.json) };
    open.delete(file);
  }
  for (const [file, run] of open) yield { file, chunk: chunkOf(run.json) };
}

/** Findings that a chunk is made of, one after the other. */
class Run {
  readonly #heads: RepairHead[] = [];
  #found = '';

  push({ head, own }: FindingParts): void {
    const json = head === undefined ? own : `[${this.#numberOf(head)},${own.slice(1)}`;
    this.#found += this.#found === '' ? json : `,${json}`;
  }

  get json(): string {
    return `{"heads":${JSON.stringify(this.#heads)},"found":[${this.#found}]}`;
  }

  #numberOf(head: RepairHead): number {
    const known = this.#heads.findIndex((one) => isSameHead(one, head));
    return known === -1 ? this.#heads.push(head) - 1 : known;
  }
}

/** The findings of a chunk, in `file`, if they are what was stored. */
export function findingsOf(chunk: Chunk, file: string): readonly Finding[] {
  return findingsIn(JSON.parse(unpackVerified(chunk)) as StoredFindings, file);
}

/**
 * A chunk again, when its findings were emptied. It ends in as many blanks as its number: of two that differed in
 * what is gone now, each stays a chunk of its own.
 */
export function maskedChunk(findings: readonly Finding[], id: number): Chunk {
  const run = new Run();
  for (const found of findings) run.push(partsOf(found));
  const json = `${run.json}${' '.repeat(id)}`;
  return { hash: sha256(json), content: pack(json) };
}

/** Packed when it is stored: most chunks are stored already, and packing takes longer than all else. */
function chunkOf(json: string): Chunk {
  return {
    hash: sha256(json),
    get content() {
      return pack(json);
    },
  };
}

/** By a hash of what is the finding's own, which takes a tenth of the time that SHA-256 does. */
function endsChunk({ own }: FindingParts): boolean {
  let hash = 0;
  for (let at = 0; at < own.length; at += 1)
    hash = Math.imul(hash ^ own.charCodeAt(at), 0x9e3779b1) ^ (hash >>> 15);
  return (hash >>> 16) % CHUNK_SIZE === 0;
}
