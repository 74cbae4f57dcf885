/**
 * The screens that pictures are made for, in pixels. `messenger`: the long side that WhatsApp leaves as it is; larger
 * photos are scaled down on the phone, and small type blurs. `web`: the column of text of a web page; `web-2x`: the
 * same for screens with twice the pixels.
 */
export const PICTURE_SIZES = {
  messenger: { height: 1600 },
  web: { width: 760 },
  'web-2x': { width: 1520 },
} as const satisfies Readonly<Record<string, { readonly width: number } | { readonly height: number }>>;

export type PictureSize = keyof typeof PICTURE_SIZES;

export const PICTURE_SIZE_NAMES = Object.keys(PICTURE_SIZES) as readonly PictureSize[];
