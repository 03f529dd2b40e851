/**
 * Two buffers by turns, each kept as long as it is large enough: one is filled while the other is being
 * written. A new one for each batch made the memory grow until somebody swept it.
 */
export function twoRooms(): (bytes: number) => Buffer {
  const rooms = [Buffer.alloc(0), Buffer.alloc(0)];
  let turn = 0;
  return (bytes) => {
    turn = 1 - turn;
    const kept = rooms[turn];
    if (kept !== undefined && kept.length >= bytes) return kept;
    const room = Buffer.allocUnsafe(Math.ceil(bytes * 1.2));
    rooms[turn] = room;
    return room;
  };
}
