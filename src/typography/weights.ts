/** The weights that sheets and screens use, by the names that Golos Text has for them. */
export const WEIGHTS = { 400: 'Regular', 500: 'Medium', 600: 'SemiBold', 700: 'Bold', 800: 'ExtraBold', 900: 'Black' } as const;
export type Weight = keyof typeof WEIGHTS;

/** The files of a font of one's own, one for every weight: where each lies, and its hash. Plain data, which another process can be sent. */
export type FontFiles = Readonly<Record<Weight, { readonly path: string; readonly sha256: string }>>;
