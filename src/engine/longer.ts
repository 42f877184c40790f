/** A longer array that begins with what an array holds. */
export function longer<Numbers extends Int32Array<ArrayBuffer> | Uint32Array<ArrayBuffer> | Float64Array<ArrayBuffer> | Uint8Array<ArrayBuffer>>(old: Numbers, room: Numbers): Numbers {
  room.set(old)
  return room
}
