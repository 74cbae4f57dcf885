import { inflateSync } from 'node:zlib';

/** The objects of a PDF by their numbers, as they are written; streams inflated, after their dictionaries. */
export function objectsOf(bytes: Uint8Array): ReadonlyMap<number, string> {
  const text = Buffer.from(bytes).toString('latin1');
  const objects = new Map<number, string>();
  for (const hit of text.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const [, number, body = ''] = hit;
    objects.set(Number(number), unpacked(body));
  }
  for (const [container, body] of [...objects]) {
    if (!/\/Type \/ObjStm/.test(body)) continue;
    objects.delete(container);
    const stream = body.slice(body.indexOf('stream\n') + 'stream\n'.length);
    const first = Number(/\/First (\d+)/.exec(body)?.[1]);
    const heads = stream.slice(0, first).trim().split(/\s+/).map(Number);
    for (let at = 0; at < heads.length; at += 2) {
      const from = first + (heads[at + 1] ?? 0);
      const to = at + 3 < heads.length ? first + (heads[at + 3] ?? 0) : stream.length;
      objects.set(heads[at] as number, stream.slice(from, to).trim());
    }
  }
  return objects;
}

function unpacked(body: string): string {
  const at = body.indexOf('stream\n');
  if (at < 0 || !/\/Filter \/FlateDecode/.test(body)) return body;
  const length = Number(/\/Length (\d+)/.exec(body)?.[1]);
  const from = at + 'stream\n'.length;
  return body.slice(0, from) + inflateSync(Buffer.from(body.slice(from, from + length), 'latin1')).toString('latin1');
}

/** Objects of a kind: what their dictionaries say. */
export const objectsWith = (objects: ReadonlyMap<number, string>, what: RegExp): readonly string[] =>
  [...objects.values()].filter((body) => what.test(body));

/** A text string of a PDF, in whichever of its two encodings. */
export function textOf(literal: string): string {
  const bytes = literal.replace(/\\([nrtbf()\\])/g, (_, sign: string) => ({ n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' })[sign] ?? sign);
  return bytes.startsWith('\u00FE\u00FF') ? Buffer.from(bytes.slice(2), 'latin1').swap16().toString('utf16le') : bytes;
}

/** What stands in the stream of an object. */
export const streamOf = (body: string): string => body.slice(body.indexOf('stream\n') + 'stream\n'.length);

/** The object to which an entry of another leads, or the first of its list. */
export const followed = (objects: ReadonlyMap<number, string>, from: string, key: string): string =>
  objects.get(Number(new RegExp(`/${key} \\[?(\\d+) 0 R`).exec(from)?.[1])) ?? '';

/** What is painted on a page: its streams, one after the other. */
export function contentOf(objects: ReadonlyMap<number, string>, page: string): string {
  const [, ids = ''] = /\/Contents (\[[^\]]*\]|\d+ 0 R)/.exec(page) ?? [];
  return [...ids.matchAll(/(\d+) 0 R/g)].map(([, id]) => streamOf(objects.get(Number(id)) ?? '').replace(/\n*endstream$/, '')).join('\n');
}

/** The tables of a TrueType program by their names, in their order; each goes on to the end of the program. */
export function tablesOf(program: string): ReadonlyMap<string, Buffer> {
  const data = Buffer.from(program, 'latin1');
  return new Map(
    Array.from({ length: data.readUInt16BE(4) }, (_, index) => {
      const at = 12 + index * 16;
      return [data.toString('latin1', at, at + 4), data.subarray(data.readUInt32BE(at + 8))] as const;
    }),
  );
}
