import sharp from 'sharp';

/** Room between two pictures, in pixels. */
const GAP = 16;

/** Each picture of README and docs may weigh this much, in bytes. */
const MOST_BYTES = 250_000;

/** Puts pictures side by side. Throws when the file would be too large for a page. */
export async function writePicture(path: string, parts: readonly Buffer[]): Promise<void> {
  const sizes = await Promise.all(parts.map((part) => sharp(part).metadata()));
  const width = sizes.reduce((sum, size) => sum + size.width, GAP * (parts.length - 1));
  const height = Math.max(...sizes.map((size) => size.height));
  const placed = parts.map((input, index) => ({
    input,
    top: 0,
    left: sizes.slice(0, index).reduce((sum, size) => sum + size.width + GAP, 0),
  }));
  const { size } = await sharp({ create: { width, height, channels: 3, background: '#FFFFFF' } })
    .composite(placed)
    .png({ palette: true, colours: 16, dither: 0, effort: 10, compressionLevel: 9 })
    .toFile(path);
  if (size > MOST_BYTES) throw new Error(`expected at most ${MOST_BYTES} bytes in ${path}, found ${size}`);
  process.stdout.write(`${path}: ${size} bytes\n`);
}
