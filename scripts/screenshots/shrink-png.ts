/** A browser's PNG made a third as large: few colours in a table, one byte for each dot. */
import { crc32, deflateSync, inflateSync } from 'node:zlib';

const signature = 8;
/** Two colours closer than this in red, green or blue are pictured as one. */
const step = 8;

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
}

/** Takes 8-bit RGB without interlacing, as Chromium writes it. Gives the same when that is smaller. */
export function shrinkPng(png: Buffer): Buffer {
  const chunks = readChunks(png);
  const header = chunks.find(({ type }) => type === 'IHDR')?.data;
  if (header?.[9] !== 2 || header[12] !== 0) return png;
  const width = header.readUInt32BE(0);
  const packed = chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data);
  const rows = unfilter(inflateSync(Buffer.concat(packed)), width * 3);
  const colours = new Map<number, number>();
  const dots = rows.map((row) => [0, ...indexed(row, colours)]);
  if (colours.size > 256) return png;
  const small = Buffer.from(header);
  small[9] = 3;
  const written = [
    chunk('IHDR', small),
    chunk('PLTE', Buffer.from([...colours.keys()].flatMap(toBytes))),
    chunk('IDAT', deflateSync(Buffer.from(dots.flat()), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ];
  const shrunk = Buffer.concat([png.subarray(0, signature), ...written]);
  return shrunk.length < png.length ? shrunk : png;
}

function readChunks(png: Buffer): readonly Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = signature; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    chunks.push({ type, data: png.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return chunks;
}

function chunk(type: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** Each row is written as its difference from the dot before or the row above. */
function unfilter(data: Buffer, stride: number): readonly Buffer[] {
  const rows: Buffer[] = [];
  let above = Buffer.alloc(stride);
  for (let at = 0; at < data.length; at += stride + 1) {
    const row = Buffer.from(data.subarray(at + 1, at + 1 + stride));
    for (let i = 0; i < stride; i += 1) {
      const guess = guessed(data[at] ?? 0, row[i - 3] ?? 0, above[i] ?? 0, above[i - 3] ?? 0);
      row[i] = ((row[i] ?? 0) + guess) & 255;
    }
    rows.push(row);
    above = row;
  }
  return rows;
}

function guessed(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  if (filter !== 4) return 0;
  const [fromLeft, fromUp] = [Math.abs(up - corner), Math.abs(left - corner)];
  const fromCorner = Math.abs(left + up - 2 * corner);
  if (fromLeft <= fromUp && fromLeft <= fromCorner) return left;
  return fromUp <= fromCorner ? up : corner;
}

/** The place of each dot's colour in the table, which grows as colours come. */
function indexed(row: Buffer, colours: Map<number, number>): readonly number[] {
  const dots: number[] = [];
  for (let i = 0; i < row.length; i += 3) {
    const [red, green, blue] = [near(row[i]), near(row[i + 1]), near(row[i + 2])];
    const colour = (red << 16) | (green << 8) | blue;
    const place = colours.get(colour) ?? colours.size;
    colours.set(colour, place);
    dots.push(place);
  }
  return dots;
}

function near(value = 0): number {
  return Math.min(255, Math.round(value / step) * step);
}

function toBytes(colour: number): readonly number[] {
  return [colour >> 16, (colour >> 8) & 255, colour & 255];
}
