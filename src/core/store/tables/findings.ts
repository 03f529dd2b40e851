import type { Finding } from '../../findings/index.js';
import type { Connection } from '../file/connection.js';
import { type Chunk, type ChunkList, findingsOf } from '../records/chunks.js';

/** The statements about findings: chunks that revisions share, and the lists that name them. */
export function findingTable(connection: Connection) {
  const idByHash = connection.query<[hash: Buffer], { id: number }, number>(
    'SELECT id FROM finding_chunk WHERE hash = ?',
    (row) => row.id,
  );
  const insert = connection.command<[hash: Buffer, content: Buffer]>(
    'INSERT INTO finding_chunk (hash, content) VALUES (?, ?)',
  );

  return {
    /** The id under which a chunk is stored, now if it wasn't before. */
    idOf: (chunk: Chunk): number => idByHash.get(chunk.hash) ?? insert(chunk.hash, chunk.content),
    lists: connection.query<[revision: number], { findings: string }, readonly ChunkList[]>(
      'SELECT findings FROM revision WHERE id = ?',
      (row) => JSON.parse(row.findings) as ChunkList[],
    ),
    /** Puts other content under the number of a chunk. */
    replace: connection.command<[params: Chunk & { id: number }]>(
      'UPDATE finding_chunk SET hash = @hash, content = @content WHERE id = @id',
    ),
    /** The findings of one chunk, in the file that the list is about. */
    inChunk: connection.query<[params: { id: number; file: string }], ChunkRow, readonly Finding[]>(
      'SELECT content, hash, @file AS file FROM finding_chunk WHERE id = @id',
      (row) => findingsOf(row, row.file),
    ),
  };
}

interface ChunkRow {
  readonly content: Buffer;
  readonly hash: Buffer;
  readonly file: string;
}
