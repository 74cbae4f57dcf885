/*
 * The reader of PDFs brings what old browsers lack, and puts forms of its own in the place of what Node has, of `push` and
 * `JSON.parse` as well: every later test of the process waited for them, and ran on other ground than the product. What was
 * there before is put back.
 */
const OWN = Object.entries(Object.getOwnPropertyDescriptors(globalThis)).flatMap(([name, { value }]) => {
  if (!/^[A-Z]/.test(name) || Object(value) !== value) return [];
  const things: readonly object[] = [value, value.prototype].filter((thing) => Object(thing) === thing);
  return things.map((thing) => ({ thing, was: Object.getOwnPropertyDescriptors(thing) }));
});

export const { PDFParse } = await import('pdf-parse');

for (const { thing, was } of OWN) {
  for (const [name, descriptor] of Object.entries(was)) {
    const now = Object.getOwnPropertyDescriptor(thing, name);
    if (descriptor.configurable && now?.value !== descriptor.value) Object.defineProperty(thing, name, descriptor);
  }
}
